"""Sanitizers wrapped in functions, objects and pipelines."""
from taintcheck import clean, not_sink, sink, source
from wash import Washer, maybe_scrub, pipeline, scrub

not_sink(scrub(source()))
not_sink(maybe_scrub(source()))
sink(maybe_scrub(source(), really=False))
not_sink(Washer().wash(source()))
sink(Washer(str.strip).wash(source()))
not_sink(Washer().all([source(), source()]))
sink(pipeline(str.strip, str.title, str.lower)(source()))
not_sink(pipeline(str.strip, clean)(source()))
