"""Path functions pass their text on; questions about files do not."""
import os
import os.path
from pathlib import Path

from taintcheck import not_sink, sink, source

name = source()
sink(os.path.join("/srv", name))
sink(os.path.basename("/a/" + name))
sink(os.path.normpath(name))
sink(os.path.splitext(name)[0])
sink(os.path.abspath(name))
sink(str(Path("/srv") / name))
sink(Path(name).name)
sink(str(Path("/srv").joinpath(name)))
not_sink(os.path.exists(name))
not_sink(Path(name).is_file())
not_sink(os.path.join("/srv", "fixed"))
not_sink(str(Path("/srv") / "fixed"))
