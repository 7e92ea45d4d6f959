"""A small TCP server with a config module, a listener class and two services."""

from config import ADMIN, API, Settings
from flowcheck import not_sink, sink
from listener import Listener
from service import AdminService, ApiService

api = ApiService(Settings(*API))
admin = AdminService(Settings(*ADMIN))
sink(api.listener.address[0])
not_sink(admin.listener.address[0])
sink(Listener.for_service(api).address[0])
not_sink(Listener.for_service(admin).address[0])
