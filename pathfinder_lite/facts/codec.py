"""Facts as bytes and back, for the cache and for shipping between processes.

MessagePack through msgspec: typed on decoding and without code execution, unlike pickle.
"""

from __future__ import annotations

import msgspec

from pathfinder_lite.facts.modules import FACTS_VERSION, ModuleFacts

_ENCODER = msgspec.msgpack.Encoder()
_DECODER = msgspec.msgpack.Decoder(tuple[int, ModuleFacts])


def encode(facts: ModuleFacts) -> bytes:
    """Stable bytes: equal facts give equal bytes."""
    return _ENCODER.encode((FACTS_VERSION, facts))


def decode(data: bytes) -> ModuleFacts | None:
    """The facts, or None when the bytes are of another version or no facts at all."""
    try:
        version, facts = _DECODER.decode(data)
    except msgspec.DecodeError:
        return None
    return facts if version == FACTS_VERSION else None
