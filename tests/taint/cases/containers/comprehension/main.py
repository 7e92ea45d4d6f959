"""Comprehensions make containers out of tainted and clean elements."""
from taintcheck import clean, not_sink, sink, source

words = [source(), source()]
sink([w.upper().lower() + w for w in words])
sink({w: 1 for w in words})
sink({w for w in words})
sink(list(w for w in words))
sink(",".join(w for w in words))
not_sink([len(w) for w in words])
not_sink([clean(w) for w in words])
not_sink([1 for w in words])
sink([w for line in [words] for w in line])
not_sink({"k": clean(w) for w in words})
