"""Settings fields declared with Field(default) and Field(default_factory) resolve to their defaults."""

from flowcheck import not_sink, sink
from settings import Admin, Api

sink(Api().host)  # MISSING
not_sink(Api(host="127.0.0.1").host)
sink(Api().bind)  # MISSING
not_sink(Admin().host)
sink(Admin(host="0.0.0.0").host)  # MISSING
sink(Admin().bind)  # MISSING
not_sink(Api().description)
