"""What a compiled pattern says of a text: as a whole, or of some part of it."""
from patterns import WHOLE, WORD, holds_word, is_word, starts_with_word
from taintcheck import not_sink, sink, source

text = source()
if is_word(text):
    not_sink(text)
else:
    sink(text)
if holds_word(text):
    sink(text)
if starts_with_word(text):
    sink(text)
if WORD.search(text):
    sink(text)
if WHOLE.match(text):
    not_sink(text)
if WORD.fullmatch(text) is None:
    sink(text)
