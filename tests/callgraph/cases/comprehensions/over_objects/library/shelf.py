class Shelf:
    def __init__(self, books):
        self.books = books

    def __iter__(self):
        return Cursor(self.books)


class Cursor:
    def __init__(self, books):
        self.books = list(books)

    def __iter__(self):
        return self

    def __next__(self):
        if not self.books:
            raise StopIteration
        return self.books.pop()
