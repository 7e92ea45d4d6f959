"""Methods do not see class body names; they read the module's."""

from flowcheck import not_sink, sink

host = "10.0.0.5"


class Api:
    host = "0.0.0.0"
    alias = host

    def by_name(self):
        not_sink(host)

    def by_self(self):
        sink(self.host)


class Admin:
    alias = host
    host = "0.0.0.0"


Api().by_name()
Api().by_self()
sink(Api.alias)
not_sink(Admin.alias)
sink(Admin.host)
