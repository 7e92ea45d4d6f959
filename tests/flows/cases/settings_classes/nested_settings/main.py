"""Settings hold other settings; one replaced part changes that part."""

from flowcheck import not_sink, sink
from settings import Network, Settings

sink(Settings().network.host)
not_sink(Settings().admin.host)
not_sink(Settings(network=Network(host="10.0.0.5")).network.host)
sink(Settings(admin=Network()).admin.host)
