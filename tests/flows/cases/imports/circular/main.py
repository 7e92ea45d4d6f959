"""Two modules that import each other still read each other's final constants."""

import alpha
from flowcheck import not_sink, sink

sink(alpha.serve())
not_sink(alpha.beta.serve())
