"""An expression language in the manner of an ORM."""
from orm import Column, Expression, Model
from taintcheck import not_sink, sink, source


class User(Model):
    name = Column()
    mail = Column()


def main():
    sql, params = User.objects.filter(User.name == source())
    not_sink(sql)
    sink(params)
    sql, params = User.objects.filter(User.mail.like(source()))
    sink(sql)
    not_sink(params)
    both = (User.name == "a") & Expression("x = " + source())
    sink(both.sql)
    not_sink(both.params)
    not_sink((~(User.name == source())).sql)


main()
