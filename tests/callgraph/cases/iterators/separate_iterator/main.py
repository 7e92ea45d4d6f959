"""The iterator is an object of another class, and its items have methods."""

from playlist import Playlist


playlist = Playlist(["a", "b"])
lengths = [song.play() for song in playlist]
first, second = playlist
print(max(playlist, key=lambda song: song.length()), lengths)
