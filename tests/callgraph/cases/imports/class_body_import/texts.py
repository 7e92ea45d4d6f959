def heading(document):
    return "# " + document.name


def footer(document):
    return rule() + document.name


def rule():
    return "---"
