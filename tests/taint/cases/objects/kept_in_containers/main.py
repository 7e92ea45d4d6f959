"""Objects kept in containers of objects."""
from model import Group, User
from taintcheck import not_sink, sink, source

group = Group()
group.join(User(source(), "admin"))
group.join(User("bob"))
sink(group.find("admin").name)
not_sink(group.find("user").name)  # SPURIOUS
sink(group.names())
group.find("user").name = source()
sink(group.find("user").name)
users = [User("a"), User("b")]
for user in users:
    user.name = source()
sink(users[0].name)
others = [User("a"), User("b")]
for user in others:
    user.role = source()
not_sink(others[0].name)
