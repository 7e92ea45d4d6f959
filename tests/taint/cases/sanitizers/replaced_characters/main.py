"""All but harmless characters are taken out, or only some that do harm."""
import re

from names import letters, quoted, slug, without_spaces
from taintcheck import not_sink, sink, source

not_sink(slug(source()))
not_sink(letters(source()))
sink(without_spaces(source()))
sink(quoted(source()))
not_sink(re.sub(pattern=r"[^0-9.]", repl="", string=source()))
sink(re.sub(r"[^a-z]", source(), "A"))
sink(re.sub(r"[ -/]", "", source() + "'")[:9] + source())
not_sink(re.subn(r"[^a-z]", "", source())[0])
