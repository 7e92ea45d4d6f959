"""Pages of results: the numbers are numbers, the words are not."""
from paging import Page
from taintcheck import not_sink, numbers, sink, source

page = Page.of({"page": numbers(), "q": source()})
not_sink(page.number)
not_sink(page.offset())
sink(page.words)
sink(page.link())
not_sink(page.following().number)
