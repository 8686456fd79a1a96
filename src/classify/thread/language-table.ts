/**
 * One block for each language, one line for each field in the order above. `[a|b]` is either of two, and an empty one
 * is neither: `Sent[| on]`. Attributions are parted by `;`, where `#` is a date and `@` who wrote, and the colon that
 * ends nearly all of them is left out.
 */
export const languageTable = `
en
From|Sender
Sent[| on| at| Date]|Date[| sent]|Received
To|Recipient|Recipients
Cc|Copy|Copied
Subject|Subj
Reply-To|Reply To|Importance|Priority|Attachments|Attachment|When|Where|Location|Bcc|Required|Optional|Resent-From|Resent-To|[|Follow Up ]Flag|Flag Status|[Required|Optional] Attendees|Message-ID|Auto forwarded by a Rule
[On # @|At # @|On @ #|# @|@|In article @] wrote;[On # ||In a message dated # ]@ writes;On # [wrote @|@ sent];@ wrote on #;Quoting @;@ schrieb
[Original|Reply|Replied|Reply to] Message|Original [Appointment|Email]|Reply above this line
[Forwarded|Forward] message|Begin forwarded [message|text]|Forwarded by
on behalf of|via
Sent from [my|Outlook|Mail for|Yahoo|Proton|Gmail|a|Samsung|the]|Sent [with Proton|via|using]|Get Outlook for

de
Von|Absender
Gesendet[| am| um]|Datum|Verschickt|Sendedatum
An|Empfänger
Cc|Kopie[| (CC)]|CC-Empfänger
Betreff|Thema
[Antwort|Antworten] an|Wichtigkeit|Anlagen|Anlage|Anhänge|Wann|Wo|Ort|Bcc
[Am |]# schrieb @;[Am # hat @|Am # hat @ folgendes|@ hat am #] geschrieben;@ schrieb[ am #|| #];[Am |]# @ schrieb;Am # @ wrote;Zitat von @
Ursprüngliche [Nachricht|E-Mail]|Original-Nachricht|Originalnachricht[| der]|Original Nachricht|Ursprünglicher Termin
[Anfang|Beginn] der weitergeleiteten [Nachricht|E-Mail]
im Auftrag von|i. A. von
[Von|Diese Nachricht wurde von] meinem|Gesendet [von|mit]|[Von |]Outlook für

fr
De|Expéditeur
Envoyé[| le]|Date[| d'envoi]|Envoyée
À|A|Pour|Destinataire|Destinataires|À l'attention de
Cc|Copie[ à|]
Objet|Sujet
Répondre à|Importance|Pièces jointes|Pièce jointe|Quand|Où|Cci
Le # @ [a écrit|écrivait|wrote|a envoyé];@ a écrit[ le #|];# @ a écrit
Message [d'origine|initial]|[Message|Courriel|Mail] original
Début du message [transféré|réexpédié|renvoyé]
de la part de|au nom de
Envoyé [de mon|depuis|à partir de|avec]|[Obtenir|Télécharger] Outlook pour|Provenance :

es
De|Remitente
Enviado[| el| a las]|Fecha[| de envío]
Para|A|Destinatario|Destinatarios
CC|Con copia|Copia
Asunto
Responder a|Importancia|[Datos|Archivos] adjuntos|Adjuntos|Cuándo|Dónde|CCO
[El # ||# |En # ]@ escribió;@ escribió el #;[El # |]@ ha escrito;El # escribió @
[Mensaje|Correo] original
[Inicio|Comienzo] del mensaje reenviado|Empieza el mensaje reenviado
en nombre de
Enviado [desde|con|vía]|[Obtener|Obtén] Outlook para

it
Da|Mittente
Inviato[| il]|Data[| invio]|Inviata
A|Per|Destinatario|Destinatari
Cc|Per conoscenza|Copia|P.c.
Oggetto
Rispondi a|Importanza|Allegati|Quando|Dove|Ccn
[Il giorno # |Il # |In data # ||# ]@ ha scritto;Il # [ha scritto @|@ scrisse|@ wrote];@ ha scritto [il|in data] #
Messaggio [originale|originario]
Inizio[| del] messaggio inoltrato
per conto di|a nome di
Inviato [da|con|tramite]|[Scarica |Ottieni |]Outlook per

pt
De|Remetente
Enviado[| em]|Enviada[ em|| a]|Data[| de envio]
Para|A|Destinatário|Destinatários
Cc|Com cópia|Cópia
Assunto
Responder [a|para]|Importância|Anexos|Anexo|Quando|Onde|Cco|Bcc
[Em # |No dia # |A # ||# |Às # |O dia # ]@ escreveu;Em # @ <escreveu>;@ escreveu [no dia #|em #|(#)]
[Mensagem|E-mail] original
Início da mensagem [encaminhada|reencaminhada|reenviada]
em nome de|por conta de
Enviado [do|de|a partir|via|pelo|com]|Enviada do|[Obter o|Obter|Obtenha o] Outlook

nl
Van|Afzender
Verzonden[| op| om]|Verstuurd|Datum|Verzenddatum
Aan|Geadresseerde|Ontvanger
CC|Kopie[| aan]
Onderwerp|Betreft
[Antwoord|Beantwoorden|Antwoorden] aan|Urgentie|Bijlagen|Bijlage|Wanneer|Waar|BCC|Belang
[Op |]# schreef @;[Op # heeft @ het volgende|Op # heeft @|@ heeft op #|@ heeft op # het volgende] geschreven;[Op # ||# ]@ schreef;@ schreef op #
Oorspronkelijk [bericht|e-mailbericht]|Origineel bericht
Begin[| van] doorgestuurd bericht
namens|in opdracht van
Verzonden [vanaf|vanuit|met]|Verstuurd [vanaf|vanuit|met]|[|Download ]Outlook voor|Outlook downloaden voor

pl
Od|Nadawca
Wysłano|Wysłane|Data[| wysłania]|Wysłany
Do|Adresat|Odbiorca|Odbiorcy
DW|Dw|Kopia|Do wiadomości|UDW
Temat
[Odpowiedz|Odpowiedź] do|Ważność|Załączniki|Załącznik|Kiedy|Gdzie
[W dniu # użytkownik @|W dniu # @|Dnia # @|# @|# użytkownik @|Użytkownik @ w dniu #|@] napisał;[W dniu # |Dnia # |# |]@ napisała;[W dniu # |Dnia # |# |]@ napisał(a);[W dniu # |Dnia # |]@ pisze;Wiadomość napisana przez @ [w dniu|dnia] #;[Użytkownik @ napisał|@ napisał(a)] w dniu #
[Oryginalna|Pierwotna] wiadomość|Wiadomość [oryginalna|pierwotna|oryginalna odpowiedzi]
[Treść przekazanej|Początek przekazywanej|Początek przekazanej] wiadomości
w imieniu
Wysłane z|Wysłano z|Pobierz[ program| aplikację|] Outlook|Uzyskaj Outlook

cs
Od|Odesílatel|Odesilatel
Odesláno|Datum[| odeslání]|Odeslané
Komu|Pro|Příjemce
Kopie[| komu]|Cc
Předmět|Věc
Odpovědět[ komu|| na]|Odpověď na|Důležitost|Přílohy|Příloha|Kdy|Kde
[Dne # |# |]@ napsal(a);[Dne # |Dne # uživatel |Dne # odesílatel |# odesílatel |# uživatel |# |]@ napsal;[Dne # |# |]@ napsala;Dne # [napsal|napsal(a)] @;@ [napsal dne|napsal(a) dne|píše v] #;[# |]@ píše
Původní [zpráva|e-mail]|Puvodni zprava
Začátek [přeposlané zprávy|přeposlaného e-mailu|předávané zprávy]
jménem|v zastoupení
Odesláno [z|pomocí]|[Získat|Získejte|Stáhnout] Outlook pro

sk
Od|Odosielateľ
Odoslané|Dátum[| odoslania]|Odoslaná
Komu|Pre|Príjemca|Adresát
Kópia[| komu]|Cc
Predmet|Vec
Odpovedať[| na]|Odpoveď komu|Dôležitosť|Prílohy|Príloha|Kedy|Kde
[Dňa # |# ||Dne # ]@ napísal(a);[Dňa # |Dňa # používateľ |# používateľ |# |]@ napísal;[Dňa # |# |]@ napísala;Dňa # napísal @;@ [napísal(a)|napísal] dňa #;@ píše
Pôvodná správa|Pôvodný e-mail
Začiatok [preposlanej|preposielanej] správy
v mene|v zastúpení
Odoslané [z|pomocou]|[Získať|Získajte] Outlook pre

sv
Från|Avsändare
Skickat[| den]|Datum|Sänt|Skickades|Skickad
Till|Mottagare
Kopia[| till]|Cc
Ämne|Ärende
[Svara|Svar] till|Bilagor|Bilaga|Bifogade filer|När|Var|Plats
[Den |]# skrev @ följande;[Den ||På ]# skrev @;[Den |]# @ skrev;@ skrev[ den #| följande den #| #|];Citerar @
Ursprungligt [meddelande|mejl]|Originalmeddelande|Ursprungsmeddelande|Originalbrev
Vidarebefordrat [brev|mejl|meddelande]|[Början på|Börja] vidarebefordrat meddelande
för|på uppdrag av|å vägnar
[Skickat|Skickad|Sänt] från|Skickat med|[Hämta|Skaffa] Outlook för

da
Fra|Afsender
Sendt[| den]|Dato|Afsendt
Til|Modtager
Cc|Kopi[| til]
Emne|Vedrørende
Svar til|Vigtighed|Vedhæftede filer|Vedhæftet|Vedhæftninger|Hvornår|Hvor|Sted
[Den |]# skrev @ følgende;[Den ||På ]# skrev @;[Den |]# @ skrev;@ skrev[ den #| følgende den #| #|];I en meddelelse dateret # skriver @
Oprindelig [meddelelse|besked|e-mail|mail]|Original [meddelelse|besked]
[|Start på |Begynd |Påbegynd ]videresendt [besked|meddelelse]
på vegne af
Sendt [fra|med|via]|[Hent|Få] Outlook til

nb
Fra|Avsender|Frå
Sendt[| den]|Dato
Til|Mottaker|Mottakere
Kopi[| til]|Cc
Emne
Svar til|Viktighet|Vedlegg|Når|Hvor|Sted
[Den |På |]# skrev @ følgende;[Den |På |]# skrev @;@ skrev[ den #| følgende den #|];[|Den ]# @ skrev
[Opprinnelig|Original|Opprinneleg] melding|Opprinnelig e-post|Originalmelding
[|Start på |Begynn |Begynnelsen på ]videresendt melding
på vegne av
Sendt [fra|med]|[Få|Hent|Skaff|Last ned] Outlook for

fi
Lähettäjä
Lähetetty|Päivämäärä|Päiväys|Lähetysaika|Pvm
Vastaanottaja|Vastaanottajat|Saaja
Kopio|Cc
Aihe
Vastausosoite|Vastaus|Vastaa|Tärkeys|Liitteet|Liite|Milloin|Missä
[# ||# käyttäjä ]@ kirjoitti;[|Käyttäjä ]@ kirjoitti #;@ kirjoitti seuraavasti #;Lainaus @
Alkuperäinen [viesti|sähköposti]|Alkup. viesti
Aloita välitetty viesti|Välitetty viesti alkaa
puolesta
Lähetetty|[Hanki|Lataa] Outlook

tr
Gönderen|Kimden|Gönderici
Gönderildi|Gönderilme|Gönderilen|[Gönderme|Gönderim|Gönderilme] Tarihi|Tarih|Gönderim Zamanı
Kime|Alıcı|Alıcılar
Bilgi[| (Cc)]|Cc|Kopya
Konu
Yanıt[| Adresi]|Yanıtla|Önem[| derecesi]|Ekler|Ek|Ne zaman|Nerede|Gizli
[@ # tarihinde şunu|# tarihinde @ şunu|# tarihinde @|@ # tarihinde|# tarihinde @ şunları|@ # tarihinde şunları|@ şunları|@ şunu|@] yazdı;@ [şunları|şunu] yazdı (#)
Özgün [İleti|Mesaj]|Orijinal [Mesaj|ileti|E-posta]|Asıl İleti|Orjinal Mesaj
İleti başlangıcı|İletilen ileti başlangıcı
adına
iPhone'umdan|iPad'imden|[iOS|Android] için Outlook|Outlook for|Samsung

ru
От[| кого]|Отправитель
Отправлено|Дата|[Дата|Время] отправки|Отправлен|Послано
Кому|Получатель|Получатели
Копия[| кому]|Копии
Тема
Ответить|Обратный адрес|Важность|Вложения|Вложение|Когда|Где|Ответ|Адрес для ответа
[# пользователь |# |]@ написал;[# пользователь |# |В # |]@ написал(а);[# |]@ написала;[# |]@ пишет;# от @;@ написал(а) #;@ писал(а)[ #|];# @ писал(а);[# |]@ писал;Вы писали #
[Исходное|Оригинальное|Первоначальное] сообщение|Исходное письмо|Original Message
[Начало|Конец] [переадресованного|пересылаемого|пересланного] сообщения|Пересылаемое сообщение
от имени|от лица|по поручению
Отправлено [с|из|через]|[Получить|Скачать] Outlook для|Послано с|С моего iPhone

uk
Від[| кого]|Відправник
Надіслано|Відправлено|Дата[| надсилання]
Кому|До|Одержувач
Копія[| кому]
Тема
Відповісти|Кому відповідати|Важливість|Вкладення|Долучення|Коли|Де
[# користувач |# |]@ пише;[# |# користувач |]@ написав;[# |]@ написала;[# |]@ написав(ла);# @ написав(-ла);@ [пише|написав] #;# від @
[Оригінальне|Вихідне|Початкове|Оригінал] повідомлення
Початок [пересланого|переспрямованого] повідомлення|Початок [листа, що пересилається|пересланого листа]
від імені
Надіслано [з|через]|Відправлено з|[Отримати|Завантажити|Отримайте] Outlook для

el
Από|Αποστολέας
Στάλθηκε|Αποστολή|Ημερομηνία[| αποστολής]|Ημ/νία|Εστάλη
Προς|Παραλήπτης|Παραλήπτες
Κοιν.|Κοιν|Κοινοποίηση|Cc
Θέμα
Απάντηση [προς|σε]|Σπουδαιότητα|Συνημμένα|Πότε|Πού
[Στις # ο χρήστης |Στις # ο/η |Στις # η |Στις # ο |Στις # |Την # ο χρήστης |Την # ο/η |Την # |# ο χρήστης |# |Ο/Η |]@ έγραψε;[Ο/Η|Ο χρήστης] @ έγραψε στις #
[Αρχικό|Πρωτότυπο] μήνυμα
[Έναρξη|Αρχή] προωθημένου μηνύματος
εκ μέρους|για λογαριασμό
Στάλθηκε [από|με]|[Εστάλη|Αποστολή] από|[Λήψη του|Αποκτήστε το] Outlook

hu
Feladó|Küldő
Elküldve|Dátum|Küldve|Küldés dátuma
Címzett|Címzettek
Másolatot kap|Másolat|Cc
Tárgy
Válaszcím|Válasz|Fontosság|Mellékletek|Melléklet|Mikor|Hol
@ ezt írta [(időpont: #)|#];[# időpontban |# keltezéssel |# ||# dátummal ]@ ezt írta;[# keltezéssel |# |]@ írta;@ írta (#);Idézem @
Eredeti [üzenet|levél|e-mail]
Továbbított [levél|üzenet] kezdete|Kezdődik a továbbított üzenet
nevében|megbízásából
Az [iPhone|iPad|Outlook|Android]|iPhone-omról|Küldve|Elküldve a|Szerezze be|Töltse le

ro
De la|Expeditorul|Expeditor
Trimis[| la]|Dată|Data[| trimiterii]|Trimisă
Către|Destinatarul|Destinatar|Pentru
Cc|Copie|În copie
Subiect|Subiectul
Răspuns către|[Răspunde|Răspundeți] la|Importanță|Atașări|Atașamente|Când|Unde
[În |Pe |În data de |Pe data de |La |]# @ a scris;@ a scris[ la #| în #| pe #|]
[Mesaj|Mesajul] original|Mesaj inițial
[Începe mesajul|Începutul mesajului] redirecționat
în numele|din partea
Trimis [de pe|din|cu|prin]|[Obțineți|Obțin|Descărcați] Outlook

hr
Šalje|Od|Pošiljatelj
Poslano|Datum[| slanja]
Prima|Za|Primatelj
Cc|Kopija[| (Cc)]
Predmet|Naslov
[Odgovori|Odgovor] na|Važnost|Privici|Prilozi|Kada|Gdje
Dana # @ [je napisao|je napisao/la|je napisao/napisala je|je napisala|napisao je|napisao/la je|piše];[Dana # korisnik|# korisnik|#] @ napisao je;[# |]@ je napisao/la;[# |]@ je napisao;@ je [napisao/la #|napisala];@ piše
Izvorna [poruka|e-pošta]|Originalna poruka
Početak proslijeđene poruke
u ime
Poslano [s|iz]|[Preuzmi|Preuzmite|Nabavite] Outlook

sl
Od|Pošiljatelj
Poslano|Datum[| pošiljanja]
Za|Prejemnik|Komu
Kp|Kopija|Cc
Zadeva
Odgovori na|Odgovor za|Pomembnost|Priloge|Kdaj|Kje
[Dne # je @|Dne # je uporabnik @|V # je @|# je @|@ je dne #|@ je #|@ je] napisal;Dne # je @ napisal(a);[Dne # je @|@ je] napisal/-a;[Dne # je @|Dne # je oseba @|# je oseba @|@ je] napisala;# je @ napisal/a;Dne # @ piše
[Izvirno|Prvotno|Originalno] sporočilo
Začetek posredovanega sporočila
v imenu
Poslano [iz|z|s]|[Pridobite|Prenesite] Outlook

sr
Од|Шаље|Пошиљалац|Od|Šalje|Pošiljalac
Послато|Датум|Poslato|Datum
За|Прима|Коме|Za|Prima|Kome|Primalac
Копија|Cc|Kopija|Коп.|Кп
Тема|Наслов|Предмет|Tema|Naslov|Predmet
Одговори на|Важност|Прилози|Када|Где|Odgovori na|Važnost|Prilozi|Kada|Gde
[Дана # |# |]@ је написао;[Дана # |# |]@ је написао/ла;[Дана # |]@ је написала;# @ [је написао/написала|je napisao/napisala];@ пише;Dana # @ je napisao;[Dana # |# |]@ je napisao/la
[Оригинална|Изворна] порука|Originalna poruka
Почетак прослеђене поруке|Početak prosleđene poruke
у име|u ime
Послато [из|с]|Poslato [iz|s]

bg
От|Подател
Изпратено[| на]|Дата[| на изпращане]
До|Получател
Копие|Як
Тема|Относно
Отговор [до|на]|Важност|Прикачени файлове|Кога|Къде
[На # |На # потребителят |# |]@ написа;На # @ [написал|писа|написал(а)];@ [написа на #|написал|писа]
Оригинално [съобщение|писмо]|Първоначално съобщение
Начало на препратеното съобщение
от името на|от име на
Изпратено [от|с]|[Вземете|Изтеглете] Outlook

ca
De|Remitent
Enviat[| el]|Data[| d'enviament]
A|Per[ a|]|Destinatari
A/c|Cc|Còpia
Assumpte|Tema
Respon a|Importància|Fitxers adjunts|Adjuncions|Quan|On
[El # |El dia # |# |]@ va escriure;Missatge de @ del dia #;@ va escriure el #;[El # |]@ ha escrit
Missatge original
[Inici del|Comença el] missatge reenviat
en nom de
Enviat [des|amb|del]|Obteniu [l'Outlook|Outlook]

et
Saatja|Kellelt
Saadetud|Kuupäev|Saatmise kuupäev
Kellele|Adressaat|Saaja
Koopia|Cc
Teema
Vastuse aadress|Vasta|Tähtsus|Manused|Millal|Kus
@ kirjutas[ kuupäeval #| #|];Kuupäeval # [kirjutas @|@ kirjutas];# kirjutas @;# @ kirjutas
Algne [sõnum|kiri|teade]|Algsõnum|Originaalkiri
Edastatud [sõnumi|kirja] algus
nimel
Saadetud|[Hangi|Hankige] Outlook

lv
No|Kas|Sūtītājs
Nosūtīts|Datums|Sūtīts
Kam|Adresāts|Uz|Saņēmējs
Kopija|Cc
Temats|Tēma
Atbildēt|Atbilde|Svarīgums|Pielikumi|Kad|Kur
[|Lietotājs ]@ rakstīja #;[# |# lietotājs |]@ rakstīja;# @ raksta;# rakstīja @
[Sākotnējais|Oriģinālais] ziņojums|Sākotnējā [ziņa|vēstule]|Oriģinālā vēstule
Pārsūtītā ziņojuma sākums
vārdā
[Nosūtīts|Sūtīts] no|[Iegūstiet|Iegūt] Outlook

lt
Nuo|Siuntėjas
Išsiųsta|Data|Išsiuntimo data
Kam|Gavėjas|Gavėjai|Iki
Kopija|Cc|Kopijos
Tema
Atsakyti|Atsakymo adresas|Svarba|Svarbumas|Priedai|Kada|Kur
[# |# naudotojas |]@ rašė;@ [rašė|parašė] #;[# |]@ parašė;# rašė @
[Pradinis|Originalus|Pirminis] pranešimas|[Pradinis|Originalus] laiškas|Originali žinutė
Persiųsto [laiško|pranešimo] pradžia
vardu
Išsiųsta [iš|naudojant]|Siųsta iš|[Gauti|Gaukite] Outlook

zh
[发|寄|發]件人|寄件者|发[送人|自]
[发送|]时间|[|寄件|发送|傳送]日期|[傳送|發送||寄件]時間|[已傳|已发|发]送
收件[人|者]|发[送至|给]|接收人
抄送[|人|至]|副本
主[题|旨|題]|标题|標題
答复|回[复|覆|复至|覆至]|重要性|优先[级|度]|附件|[时间|]地点|密[送|件副本]|地點
[@ 于#写|@ 於#寫|在 # @ 写|在 # @ 寫|于 # @ 写|於 # @ 寫|# @ 写|# @ 寫|@ 在 # 写|@ 在 # 寫|@ 写|@ 寫]道;@ 来信;在# @ 写了;@ 於 # 撰寫;於 # @ 提到
[原始邮|回复的原邮|邮件原|原始郵|原邮|原始信|回复的邮|回覆的郵|原郵]件|原始[訊|消]息
[以下是|下面是][被|]转发的邮件|[開始轉寄|以下是轉寄的]郵件|開始轉寄訊息
代表|代
[发自|發自|從|从|來自]我的|获取适用于|[取得|下载] Outlook|[发送|傳送|寄件]自|取得適用於|从 Windows

ja
差出人|送信[元|者]|From|発信者
送信[日時|日|時刻]|日[付|時]|Date
[宛|送信]先|受信者|To
CC|Cc|写し
[件|題]名|Subject
返信先|[重要|優先]度|添付[ファイル|]|[日時|]場所|BCC
# @[ のメール| wrote| より| 様|];[# @ は|# @ さんは|# @ さんが|# @ が|# に @ は|# に @ さんが|@ さんは # に|@ は # に|@ が # に|@ さんは|@ は|@ さんは、# に|On # @ さんは|# @ が次のように]書きました;# に @ が書いた
[元の|オリジナル|オリジナル ]メッセージ|元の[メール|予定]|Original Message
転送[|された|される]メッセージ|メッセージを転送|[転送された|以下転送]メール|転送メッセージの開始|以下、転送します
代理|の代理|代
[iPhone|iPad]から送信|[iOS |iOS|Android |Android]版 Outlook|Outlook for|私のiPhone|[Windows 版の|Yahoo!]メール|Galaxyから

ko
보[낸 |낸|내는 ]사람|발신[|자|인]
보낸[ 날짜|날짜| 시간|시간]|날짜|일시|발신일|보냄
받는[ 사람|사람|이]|수신[|자|인]
참조[|인]|Cc
제목
회신[| 주소]|답장|중요도|첨부[| 파일]|언제|어디|숨은[| ]참조
[# @|#에 @|# @ |@]님이 작성;[#에 @님이|# @님이|#에 @이(가)|# @이(가)|# @ 이(가)|@ 님이] 쓴 글;@님[이 #에 작성|의 말];# @[ 작성|님이 작성한 메시지| wrote| 씀]
원본[ 메시지| 이메일| 메일|메일| 약속]|원래 메시지|Original Message
전달된 메시지[ 시작|]|다음은 전달된 메시지입니다
대신|을 대신하여|대리
나의 [iPhone|iPad|갤럭시]|내 iPhone|iPhone에서|[Android|iOS]용 Outlook|Outlook for|삼성

ar
من|المرسل|مِن
[تم|تاريخ|وقت] الإرسال|التاريخ|أرسلت|مرسل|تم الارسال|أُرسلت
إلى|الى|المستلم
نسخة[| إلى| الى| كربونية]
الموضوع|موضوع
الرد [إلى|على]|رد إلى|الأهمية|المرفقات|متى|أين|مخفية
[في # |بتاريخ # |# |]كتب @;[في # |]كتبت @;[في # |بتاريخ # |# |]@ كتب;في # @ كتبت;[في |]# تمت كتابة ما يلي بواسطة @;كتب @ [في|بتاريخ] #;كتبت @ في #;[في # |# |]كتب/كتبت @
الرسالة [الأصلية|الاصلية]|رسالة أصلية|البريد الأصلي
[بداية|بدء] الرسالة [المعاد|المُعاد] توجيهها
نيابة عن|بالنيابة عن
[أُرسلت|أرسلت|تم الإرسال|مرسل|تم الارسال|أرسل] من|[الحصول|احصل] على Outlook

he
מאת[| השולח]|מ|שולח
נשלח[| ב| בתאריך]|תאריך
אל|לכבוד|נמען
עותק|העתק|העתקים
נושא|הנדון
השב [אל|ל]|חשיבות|קבצים מצורפים|קובץ מצורף|מתי|היכן|מיקום
בתאריך # [מאת @|מאת @ כתב|@ כתב/ה|@ כתב|@ כתבה|כתב @];[ב-# |ב# |# |]@ כתב/ה;[ב-# |ב# |ביום # |# |]@ כתב;[ב-# |ב# |]@ כתבה;ביום # [מאת|כתב] @;# מאת @
הודעה מקורית|ההודעה המקורית|הודעת המקור
[תחילת ההודעה|התחלת ההודעה|להלן הודעה] שהועברה
בשם
נשלח [מ|באמצעות]|[קבל את|השג את|קבל] Outlook

fa
از|فرستنده
[|زمان ]ارسال|تاریخ|[ارسال|فرستاده] شده
به|گیرنده
رونوشت|نسخه
موضوع
پاسخ به|اهمیت|پیوست|پیوست‌ها
[در # @|در تاریخ # @|# @|@ در #|@ در تاریخ #|@] نوشت;در # @ نوشته است
[پیام|پیغام|نامه] اصلی
شروع پیام هدایت شده
از طرف|به نمایندگی از
فرستاده شده از|ارسال[ شده|] از|دریافت Outlook

hi
से|प्रेषक|द्वारा
[|भेजने की ]तारीख|दिनांक|भेजा[ गया|]|प्रेषित
को|प्रति|प्राप्तकर्ता
प्रतिलिपि|कॉपी|सीसी
सबजेक्ट|विषय
उत्तर दें|महत्व|अटैचमेंट|अनुलग्नक
[# को @ ने|# पर @ ने|# @ ने|@ ने # को|@ ने # पर|@ ने] लिखा;# को @ द्वारा लिखा गया
मूल [संदेश|सन्देश]
अग्रेषित [संदेश|सन्देश]
की ओर से
मेरे [iPhone|iPad]|[Android|iOS] के लिए Outlook

vi
Từ|Người gửi
Đã gửi[| lúc]|Ngày[| gửi]|Gửi|Thời gian
Tới|Đến|Người nhận|Gửi [tới|đến]
Cc|Đồng[| kính] gửi|Bản sao
[Chủ|Tiêu] đề
Trả lời[| tới]|Phản hồi tới|[Tầm|Mức độ] quan trọng|[Tệp đính|Đính] kèm
[Vào # |Vào lúc # |Vào ngày # |Ngày # |Lúc # |# |]@ đã viết;[Vào # |]@ viết;@ đã viết vào #
[Thư|Tin nhắn|Tin|Nội dung|Email] gốc
Bắt đầu thư[ được|] chuyển tiếp
thay mặt|thay mặt cho
[Đã|Được] gửi từ|Gửi từ|[Tải|Lấy] Outlook|Đã gửi bằng

id
Dari|Pengirim
Terkirim|Dikirim|Tanggal[| kirim]|Waktu
Kepada|Ke|Untuk|Penerima
Cc|Tembusan|Salinan
Subjek|Perihal|Judul
Balas ke|Kepentingan|Lampiran
[Pada # @|Pada tanggal # @|Pada tgl # @|Tanggal # @|# @|@|Pada # @ telah] menulis;@ menulis pada #
Pesan [Asli|Awal]|Email asli
[Awal|Mulai] pesan yang diteruskan|Mulai pesan terusan
atas nama
Dikirim [dari|melalui|menggunakan]|Terkirim dari|Dapatkan Outlook

th
จาก|ผู้ส่ง
ส่งเมื่อ|วันที่|ส่ง|วันที่ส่ง|ส่งแล้ว
ถึง|ผู้รับ|เรียน
สำเนา|สำเนาถึง
เรื่อง|หัวเรื่อง|ชื่อเรื่อง
ตอบกลับ|ตอบกลับไปยัง|ความสำคัญ|สิ่งที่แนบมา|เอกสารแนบ|สิ่งที่แนบ
[เมื่อ # |เมื่อวันที่ # |ในวันที่ # |# |]@ เขียนว่า;[เมื่อ # |ในวันที่ # |]@ เขียน;@ เขียนเมื่อ #
ข้อความต้นฉบับ|ข้อความเดิม|อีเมลต้นฉบับ
[เริ่ม|เริ่มต้น]ข้อความที่ส่งต่อ
ในนามของ|ในนาม
ส่งจาก|[รับ|ดาวน์โหลด] Outlook|ส่งโดยใช้
`;
