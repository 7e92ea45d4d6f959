class Song:
    def __init__(self, title):
        self.title = title

    def play(self):
        return self.length()

    def length(self):
        return len(self.title)


class Playlist:
    def __init__(self, titles):
        self.songs = [Song(title) for title in titles]

    def __iter__(self):
        return Cursor(self.songs)


class Cursor:
    def __init__(self, songs):
        self.songs = songs
        self.position = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.position == len(self.songs):
            raise StopIteration
        self.position += 1
        return self.songs[self.position - 1]
