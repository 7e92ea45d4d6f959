"""field(default=), field(default_factory=) and init=False give what they say."""

from flowcheck import not_sink, sink
from model import Options

options = Options()
sink(options.host)
not_sink(options.gateway)
sink(options.binds[0])
not_sink(options.allowed[0])
sink(options.fixed)
not_sink(Options(host="10.0.0.5").host)
not_sink(Options(binds=["localhost"]).binds[0])
