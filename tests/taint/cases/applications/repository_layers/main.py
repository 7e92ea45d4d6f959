"""Controller, service, repository and database, each handed its inner one."""
from controller import Controller
from repository import Database, Repository
from service import Service
from taintcheck import source

database = Database("main")
controller = Controller(Service(Repository(database)))
controller.show({"id": source(), "view": "short"})
controller.create({"id": "1", "title": source()})
controller.remove({"id": source()})
