import type { Model } from "./format";

/**
 * Written by `npm run train`; do not edit. What it found in lines of hands it had not learned from: sentences with the
 * fault, and the part of them found at low, medium, high and highest sensitivity, where 80, 60, 45, 30 of 100 found have
 * it if 1 of 100 sentences had.
 *
 * en insult       22318 of 348370   0.00   0.01   0.03   0.11
 * en hearsay       3020 of 348370   0.25   0.56   0.63   0.73
 * en allegation   13112 of 348370   0.01   0.04   0.10   0.22
 * en confidence    4061 of 348370   0.27   0.45   0.51   0.57
 * en anger         6918 of 348370   0.08   0.14   0.29   0.35
 * en command       9261 of 348370   0.05   0.15   0.23   0.31
 * en bad-news      7241 of 348370   0.04   0.10   0.16   0.24
 * en time-waster   4089 of 348370   0.03   0.21   0.24   0.34
 * en casualness     451 of 348370   0.67   0.74   0.81   0.84
 * ru insult       11046 of 187221   0.00   0.02   0.07   0.22
 * ru hearsay       2104 of 187221   0.65   0.76   0.81   0.86
 * ru allegation    6809 of 187221   0.01   0.08   0.16   0.27
 * ru confidence    2605 of 187221   0.26   0.46   0.56   0.64
 * ru anger         4555 of 187221   0.17   0.33   0.42   0.53
 * ru command       5206 of 187221   0.09   0.19   0.26   0.34
 * ru bad-news      4945 of 187221   0.01   0.13   0.22   0.36
 * ru time-waster   2704 of 187221   0.24   0.38   0.44   0.55
 * ru casualness     368 of 187221   0.59   0.73   0.73   0.73
 */
export const narrow: Model = {
  sizes: 5,
  scale: 4.77191,
  growth: 1.08447,
  biases: [-2.11,-3.89,-2.3,-3.48,-3.64,-3.48,-3.46,-3.47,-3.48],
  hashBits: 21,
  thresholds: {"en":{"low":[5.27,1.22,3.55,-0.05,1.89,2.79,1.82,2.66,-1.13],"medium":[3.95,-0.98,1.88,-1.12,0.89,0.46,0.21,-0.26,-1.59],"high":[2.19,-1.33,0.64,-1.68,-0.66,-0.48,-0.47,-0.53,-2.43],"highest":[0.46,-2.04,-0.54,-2.27,-1.26,-1.18,-1.19,-1.18,-2.94]},"ru":{"low":[5.4,-0.57,4.01,0.03,1.06,1.88,4.72,0.16,-2.05],"medium":[3.36,-1.44,1.03,-1.23,-0.3,0.3,0.58,-0.96,-3],"high":[1.49,-1.91,0.15,-1.77,-0.88,-0.36,-0.29,-1.47,-3.06],"highest":[0.05,-2.52,-0.62,-2.32,-1.45,-1.07,-1.18,-1.99,-3.06]}},
  groups: [
    "/:X!8>.N)25a*bd&LlYBV'hk@}%>*v/rd(reBx-/M['km267,k%;k=)#O'{&'gC?Fa;^%/F8:4bC)oIY3XSY2Q%,@e%AK0h$&g&Fh8#~.,Y$g!$,9+^Z)L#8okg!'zb>F:(&a!J%-o%%$&%,)$T`.P<#?V3[$Hq&$q`Ai&LA93<%-`=.'k4P<$.92,(6.-7ydEzl30K3rC%G90tQ&$%(Gi>;c'/e*5M#+)6k&)SW'DQ#a&!*8&^Y>bL?HK8x)#SV%q=$,p%!/438g!1W>54O/uP!~;,F=W_Y(ec%r8$tb/nF(M[3(806$!e%<ei$^&7bVICc%/$IHj$o9'.e)_X*M#%l-2aO2Ac4{W3L%%R)E{--+:3_%$RZGF9#y%2aY(Y&)QW$1$&2e3!W%~C;S<B|V,RX!9L%7-$eaBZ%13$)E&618+P8'ZM$vk(H./sa!5)1?8=*%!p8!#e.j)(o7Rj;=2%#-$%f7-A-,=)@78]D</m7Hg@/<a$5`BZW+6AKS=7^&4SlRw7$gl(R$M!a85$(lX&DM36e13e&qa9Yb?P`1C9!|%$Z*!6:&zm6L9(h-%/W2EA&?''AK+Zd$[9%X$*8k)J9'(Z&%lE,W6T%!q8*eM)^;2s7*=<<Gi0eKApX!tV%eX3*MB_A!7v+c=+r&AV>$!.*Of)tY&t'^A$1~`/tA#Rb0fe$kD(#n#FW&tY!5b3X9H,@.8m)Kb3u$-Y%%Ok#wa&eO+u.9l7){W$I%$I7'P9!.M/.<#@$7`Ng!)pb=7:)bV8+(,#8;.N$`<)nL(S7$^k/Xo-G(%1d>g%$N&ACk%P!&|=.s;-G(+lZ(~V,$m'>l-,b%5=/^(4^a)Kk,g;/iB:gW:ep%0:4-)#*7*OL%4o5@XB~)7.*&e/6@D!XeL}j!ED0FmPuZ1?X+l<!KV(S:.e#J0(1F.(|m71:.,cFpb#)=/i8.&l'c%$F$,FV.0)&I;<;8&tf'.96j$,B#/af+}J[xM#Tf($b%=X5l2&pl%Mo$J$*3)?_U(r8!(7#t=Df'&.818U6^(_Qj'+k#p3Oc&*@$<77;xk#tCE!;.GQ5wP!8A-_d7Di&M9%a%)7U#-%*Yd9u805W(pU%z%?(K2}8!5d-WD*j!'ucg!!Gl,`Mg!1xQ-v=(5)=%801o!/Y@_[OYb<)b%x%2%e)O86Q#5`V/wV0D$;e%)G(&#.(Vf/!3?;)%]:*vE.n:7HY+Xb%38OS)';a,3*!5K&8)1)%2~c6u$.g8#7Y)/@&,N9rmapL#*$0ea2=(0Hn)*W!A_7Y((4oA^l8e.7[B&99%U$*nd3CZ&KT-HV1pb5xs$~8)gl(/9+%ADt(-O#!J#?(c%9%!p9&+l?w$'KN+Ll+=e(x8!O8?cp%H8IY%-iU9|L$U$.O7'UY(SX!ap)fZ+[cV-$9lN#UBOYk78X/E8(ga-)b26`$(8$WV!j(0pG.0B&!8(N)*G-/&p$u$,-B(E/!$(#,`$t8,@@&J%BT9(D)'SL)o8(0(#8=5b$ES%&WB&!U6(X9jA&B`6ZA,FaD/og!!/)+FT+Y(4P(9IF#!l#3LG[c0Zz&Q%3&U0'.4-:@KU1HC#NB2^%!vj^rl2)oHlX$JX9b8Pi3*WY'qo'RM3z=LKdBi&f2Z&oT#>l!P8'9k++l';8*fWb27(j$%3b4M%:H$M?D!ZX#6-&e<$AeE`#)=7+}%;B&!dp*NA,n.'{%!O(5<p-d&!.A/jZG,L32Z;_O;X7%*70*$%b:'09$n6!s-,Lm$x(/T<.j8*_.&+L/Xb&Xl,#Y!uc5W80>a&3c*u;)c&Dfb7Ce#^=Al<Fic&_C)t8-;$0HY-Y%,n%*Z))Bi&ho%eo&9K,e%*N=J$X5*e5Zj&UY%49&*a(%$'18'TbH/v'{9?}W,tK4-7#`/.19,w=1Hl/kZ1Ke2Ib4aBB3>,#=<E$)/a,n[7pb,k9([UQLU*LA*s=5ik-3<1y$+aY<6')/<([$)1T%.%$;E5U%$(8'1k$8o-3&)VK%[(4^ZG]Y,`)##-,ho&RjA^/Y*)3vL-Na1?=&.P@)-%i04[B&RM,^<&ro!Gb%7d@vl-n4)$P1AZ(xB)[L59i*K)-l(QslN!K1EjaSb$v);k/_}B?g8%Q%%zeg!-w%#-a'u-3-=3V*%N%,5D0F%-Z87_WI'L`J3:%`'}(53=14Z1O%*G*(^@(0=>zl4*X(0L-ob$cB*g/%h8+ikX%B#jb2_t(G9%`8'97#LV7^/%t%()))m%-*&)2%%0W%ad1{&'*(!D9's(SyB/Wl$bM!ZC)R7+uC,%$1}b)l$!?'9Zo!+6#h)$'cDE9#Hq3z7+2m'[B+E,%tW&t&$d(#[Y)GE2f!89pJ9F3e#-W(%<p#7j.EB&+$.[$%R:9g$5od7:a0>A,7u(>$32:?OY<5$!h7/,)!{</JK+:9%P(1w`!A$%5k5zT%E$7K#Ae<,c9*Hj$5d(HZA~9M<q#8d.':1lm9,%$~$/*U1wC9+V+?a'g%(&e52o!SB66.9-N2Y()Z#/bc'<f'T34fW/KX*c,96a;ZYFNbM(d:u3FiQ(d'0tl*7W!b8E#8*p<2FB-3=/f97_V^#]E#)*Bk5T@&)9%GoKv9XF$!P$2{M2L8%`%)Tb1T'IW$1c)'aa8d&)?i!~%!Fv%;V&g$#9eVG-%u$:9%!p$5S>;$7'X8!r%!nl)?U1$N0%W#>%BlW5>W8R;!y8+TU#?@%+eDe(4/@28V4q':p<@Z-&sg!g8KA(.|8,e<>S$2!.#('$_8$Mv%d$&/eS$j@=<+)%)y=${&([&;^2.z:!Ui'qb)$Z<V%$9e.pb=sV)$l?Ij!mg+dM#6%)YLK]7+:B&j;(XMY{90L$#|X-_k!0`!&<B5!+w(%yC/D3$%a-9$%[`)&d_sA05%5V9SW$(yU'/mHm*!n)0a[DFR&C(&_K@9W,D&$vZ0;%'LA>OQ.U7-[a(RX*$$!{9!`Y'eZ)H9<p&B!(3uo=^9#HY2qM!:.+1c*6$O-8)`$Bj%#z-'a%/bP@0L'^A'W$2cZ15B4zB0J)!}EVdj&<$+b#?Oc#}W(S[%>b!7<)KV,.X(Q9$RA%6d,L9$Ik2'k+6B/g(-HU-zCAH%3P%#16$Eb!s9-[B&yC:=(9#E5q8*/m0C$17&7IY7{l#~#,%Z5ho)nA%g/6r%0*<(v).Qd!=L)}A!;a>i/3|-+G&)a(1T%!p7;sV'{<.8b1w6LoU/H]%Fl0}c@Rk&FJ'u7,~7*4%(|.$7A#09&Q($4K.6%/37$Ej(2D6^)(T-3X:#MM$o)2Ga(F<,K-)iT*tC#t%B]#%<k'L&C]=X+(@H/8e:*@W=wZ=+U!zA#6=)~m#Sa$=(')k3Xj5]c0Y_$mX'0A*YY6@YBeB.g='d%59/11#/?cLNl0:M4^D)&L?xW#Xk]5$'9F-kK#Od.R9$$BCt70xW3+Q?^;6@W!gW*+a%=8(IY[^:9<<$[j1^e6c!$l)Wla=EWJr%$e0%4f!}85$-&Ip#s@!*V!nA>[YD|X*hJ$*E$%$(H0)gO(;(+8V!['$dd+xj)W&!X%!;dc3$@U$!%$(>(=!X8Fb*CU*']*O<C#$.*$,)w*K`)ok'Y#$i/%~Z#l`+BZ,NO!@%#FF*6pNl=,>$3n=#><(bY%WN,s<!-Wg!7<<%0%&[D+`Z%4',w_1pc!#%!8X-Hk+j79Kd&Me0.l!`m(nb-kM$B<6R,#M$EtX%b($Y=4Ck0%k(%B1t`#!9+iU&'l#uVF4)*`C?6%%b=/Fd-A%$c):@C,;#fs3#vZ.jT$a=2HV*2850N@z$9y0!R:/J/(%9;y:0*e5FY&V*%>o]t96~9%pcg!-&(LPl!q0(j$$=L%Ja%Aj!K<2k=,LV&eA=<vE?j$+(/2k09$(5W*GkY^%#%V=n;bAPM`%:`:;SA'ak(fg/$C(@(A@l,d-ZCV.m<.*8({l!Y3$[b&Kk)2U(`o*ZU+I<4#9$Mb(5o9U&#g.cZ)'M>(:7#$8!FEJ4u6.E$&74r#%g%,SKLxb;v8$oA54V#a96b#,~U%<--L9g!DW87mY)%l)A:)%#1Z#,)c-xcWYL(<`A.2$%9(/A2&3!0)4~Dg!$c:({e1R7!$80~Z+WK!Q`&19=!7G5<@H7!L.00k14d&S(%%j%l8'Z%N;%-w$)&C8$`3/f!r$!$N56b,TW$[k&M=3lM!-)g!$y##9<!&U!-Z3D&=+X95L%4c6K$#f8!6A8^$*^k&n$(8(AF%<GkT@3*nA#g$AvB1[`)aR=:_5?A>+V+1b*Be!8b3}%*s$!P74e`$T/#'k$2<&*8W=f&m%!>:LS.%x_7O6(J81R7)~2'0$/m9,dV0Ko6~k61o*,u2WW$7=N~W#F9&,W#Q$-x$$Wv$qK%l6(8%4>c&$$(OoK>).l9)Q%!+P#8l#$>#7u2l<3e@'/6DxB$!b+iV%r_(e9A#e!D$)g#1lX(n84:%1+[Jl[+L7[Bd(CD)sA=Y:)%>,=$(|%)wk*a%!qk<Wd.BB*y)!?-,ip.Le--m#sl&%i'6N!$P&FK'bl#(f%r=![W)#MY}L38l)T=g!1(k$q<1)8&sF&m%/%o$!=+CC-K9!v(:q.$u8HAZ+5Z3{[+=99EX/BB-Eoa|/!2K.to5_j3RX8+)-E./'p(!_(2(-:)2QWP*&8^$)1W'bk@-(*z%'$b1)B'[o&NG&V'<aW&od%nd'g8%4b51:,9V!Y)*?86?&)SV1xM2A$#0/%69+>.<Gb.DV$2$%vl,BK5&L%Z7''$(b%+<L0E`7Qd$'u5X#R#'%fj!Qw2L&$ga%2-(3C+aO8Ub%^J0a%18$&lJ(J()n-5w%&M7:UY0`7$Ga&E9#UVAYD=Y9#?l%a%%w`5Dm.F4!7<'wV)7L5:$3<<&89Bc9#/%#tW82%5;)!CZ.C(#zW!q<&U[#8l6V##uY1(k*`-)Yg)g$38m(oV#@B%+l/vL#S<",
    "GS8Zg!w38Eg('=/<g!Ek9Og!tz$<g$NfEZg$n+=ag$&Z6Eg%E~Be*I.[g!/:=ig!K+;Ag!q1Feg!N5>Lg$Nw&,g%[W<Wg#/b@ZIV7@g!I8Nng!Ts3``t<Dg#cw(Pg#0c)=g#-oN[g#nT<Yg$Wj'kg*.H)Wg$#V=eg)=%&<g!8./fg!OSepU;<_g!fYAZg%O;Y`G/!;g#''Yh%PYeg!8kKf2_Vag!KrQ]g&s~)Og&~x'kW>=R`!(j(_<XF<)=g#90OZg!!R<bg#9r'Jg!~s:fg#(S,aFdZbg%Djdog!4`7eg!ST.=1_Vf/b$e1&)92H(jg!=$;VC:8Zg!5vUfg!Dm<Vg#g^$eg#b9;Eg#4FOkH4)Y$98eg%'*<fg$.4$8g!%?<U.}QYg#sA=Vg(,3(8G*DLg&;J#l'm';g'dR)O3~Kfg(}p):g%i|$eg&HF(`g$7bQfg!x&<qg!h,8Fg,Pf8e6h=pg&sU7og)%F&GJs2og#~g;@g#v9@dg!'3%Gg%Y+=ug(&<Jpg$06Fog$@d(Ng!0:)9g#Nh<jg&w[%8XT(Yg!==Ao&M)jP5:fg!PJOZg!qd8k-2(/",
    "g!FK$=Z2t)<cg8hH)>lg$rZ>[gg(R4=Xfg+w!-PeAD&fpg+V?)>Dg4yq)Tbg@t8Nfog8P5<Gag4n$=Zebs'6Fg)DtJ`og6Rh#Ypg/~><OpgFey&<e",
    "gjcu(1@_g5b9)=DPg%[,9Yfog$dG';oxgUeV)=Zpg,q{3IKfgjcs(0Pg",
    "g(x?(<Fdng8dq3<GMsgjnT)<Deqg:DJ&4HgoglF9)?P[gg/N$,;@J_",
    "",
    "gK0q'1<EJdn",
    "i0`c(1<EJdnx",
    "",
  ],
};
