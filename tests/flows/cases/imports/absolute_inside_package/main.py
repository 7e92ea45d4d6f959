"""Inside a package, an absolute import means the top-level module of that name."""

from flowcheck import not_sink, sink
from pkg.reader import absolute, relative

sink(absolute())
not_sink(relative())
