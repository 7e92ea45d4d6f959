"""Names of files that stay below a folder, and others that do not."""
import storage
from taintcheck import not_sink, sink, source

sink(storage.plain(source()))
not_sink(storage.based("../" + source()))
try:
    not_sink(storage.confined("../" * 9 + source()))
except ValueError:
    print("refused")
sink(storage.normalised(source()))
not_sink(storage.numbered(source()))
