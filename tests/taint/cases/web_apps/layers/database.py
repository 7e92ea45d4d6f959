from taintcheck import not_sink, sink


def execute(statement, values):
    """Run a statement with its values."""
    if values:
        not_sink(statement)
        sink(values)
    else:
        sink(statement)
