"""The chain of `super()` runs through mixins of several modules."""

from handlers.base import Handler
from handlers.mixins import Cached, Timed


class Endpoint(Timed, Cached, Handler):
    def handle(self, request):
        return super().handle(request)


class Plain(Timed, Handler):
    pass


for endpoint in [Endpoint(), Plain()]:
    endpoint.handle("request")
