"""Record defaults come from constants of other modules."""

from flowcheck import not_sink, sink
from model import Admin, Api, Endpoint

sink(Api().host)
not_sink(Admin().host)
sink(Endpoint(80).host)
not_sink(Endpoint(80, "127.0.0.1").host)
