"""Lists of hooks in a dict, appended by one function and run by another."""
from hooks import add, run


def stamp(page):
    return page


def minify(page):
    return page.strip()


def ping(page):
    print(page)


add("before", stamp)
add("before", minify)
add("after", ping)
run("before", " page ")
run("after", "page")
