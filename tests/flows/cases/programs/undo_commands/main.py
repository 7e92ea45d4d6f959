"""Commands executed, undone and redone on a document leave the value of the last step."""
from document import Document
from flowcheck import not_sink, sink
from history import History
from steps import SetHost


def main():
    document, other = Document(), Document()
    history = History()
    not_sink(document.host)
    history.execute(SetHost(document, "0.0.0.0"))
    sink(document.host)  # MISSING
    history.execute(SetHost(document, "10.0.0.5"))
    not_sink(document.host)
    history.undo()
    sink(document.host)  # MISSING
    history.undo()
    not_sink(document.host)
    not_sink(other.host)


main()
