"""Builtins call the methods that stand behind them."""


class Playlist:
    def __init__(self, songs):
        self.songs = songs

    def __len__(self):
        return len(self.songs)

    def __contains__(self, song):
        return song in self.songs

    def __str__(self):
        return ", ".join(self.songs)

    def __repr__(self):
        return "Playlist"

    def __reversed__(self):
        return iter(self.songs[::-1])

    def __abs__(self):
        return 1


playlist = Playlist(["one", "two"])
print(playlist)
repr(playlist)


def check():
    return len(playlist), "one" in playlist, abs(playlist)


def backwards():
    return [song for song in reversed(playlist)], f"{playlist!r}"


check()
backwards()
