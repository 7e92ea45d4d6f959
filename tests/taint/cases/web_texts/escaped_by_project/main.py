"""An escaping function of the project, by the library's and by its own means."""
import escaping
from taintcheck import not_sink, sink, source

not_sink(escaping.shown(source()))
not_sink(f"<p>{escaping.shown(source())}</p>")
sink(escaping.trimmed(source()))
