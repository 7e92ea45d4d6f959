"""A class attribute is read through the class, an instance and self."""

from flowcheck import not_sink, sink
from servers import Admin, Api

sink(Api.host)
sink(Api().host)
sink(Api().own())
not_sink(Admin.host)
not_sink(Admin().own())
