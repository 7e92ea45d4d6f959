"""Handler, service, repository: the text arrives, its bound value does not."""
from service import Users
from taintcheck import source

users = Users()
users.by_name(source())
users.by_id(source())
