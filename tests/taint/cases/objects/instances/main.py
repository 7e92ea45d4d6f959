"""Objects of one class made at different places keep their own fields."""
from model import Profile, User, make_user
from taintcheck import not_sink, sink, source

first = User(source(), "a@example.org")
second = User("bob", source())
sink(first.name)
not_sink(first.mail)
not_sink(second.name)
sink(second.mail)
third = make_user(source())
fourth = make_user("fixed")
sink(third.name)
not_sink(fourth.name)
fourth.name = source()
sink(fourth.name)
fourth.name = "again"
not_sink(fourth.name)
users = [User(source(), ""), User("eve", "")]
sink(users[0].name)
not_sink(users[1].name)
profile = Profile(first)
sink(profile.user.name)
not_sink(profile.user.mail)
profile.user = second
not_sink(profile.user.name)
sink(profile.describe())
not_sink(Profile(make_user("x")).describe())
by_name = {"one": first, "two": make_user("ann")}
sink(by_name["one"].name)
not_sink(by_name["two"].name)
same = first
same.mail = source()
sink(first.mail)
setattr(second, "name", source())
sink(second.name)
sink(getattr(first, "name"))
not_sink(getattr(fourth, "name", "none"))
sink(vars(first)["name"])
del first.mail
not_sink(hasattr(first, "mail"))
