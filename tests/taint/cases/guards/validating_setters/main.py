"""Properties whose setters validate."""
from account import Account, Lenient
from taintcheck import not_sink, sink, source


def strict(name):
    try:
        account = Account(name)
    except ValueError:
        return "rejected"
    not_sink(account.owner)
    not_sink(account.summary)
    return account.owner


def main():
    not_sink(strict(source()))
    lenient = Lenient(source())
    sink(lenient.owner)
    sink(lenient.summary)
    account = Account("me")
    account.note(source())
    sink(account.notes)
    not_sink(account.summary)
    sink(account.notes[0])
    not_sink(account.owner)


main()
