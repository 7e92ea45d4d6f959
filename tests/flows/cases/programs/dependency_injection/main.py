"""A container builds services from factories and hands them their host."""

from container import Container
from flowcheck import not_sink, sink
from services import Api, Metrics

container = Container()
container.add("host", lambda c: "0.0.0.0")
container.add("admin_host", lambda c: "127.0.0.1")
container.add("api", lambda c: Api(c.get("host")))
container.add("metrics", lambda c: Metrics(host=c.get("admin_host")))
sink(container.get("api").host)
not_sink(container.get("metrics").host)
