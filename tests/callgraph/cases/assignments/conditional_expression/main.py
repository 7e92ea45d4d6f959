"""Both arms of a conditional expression may be the value that is called."""


def read_file(place):
    return f"file {place}"


def read_url(place):
    return f"url {place}"


def empty(place):
    return ""


def fetch(place):
    reader = read_url if place.startswith("http") else read_file
    return reader(place)


def first_line(place, quiet):
    return (empty if quiet else read_file)(place)


fetch("http://localhost")
fetch("notes.txt")
first_line("notes.txt", True)
first_line("notes.txt", False)
