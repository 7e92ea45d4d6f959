"""import a.b as x binds the submodule, and from a import b the same one."""

import company.net as net
from company import net as again
from company import office
from flowcheck import not_sink, sink

sink(net.HOST)
sink(again.HOST)
not_sink(office.HOST)
