"""An upload: its name and content are the client's, its place is not."""
import io

from taintcheck import not_sink, sink, source
from uploads import Upload

upload = Upload(source(), io.StringIO(source()))
sink(upload.filename)
sink(upload.read())
not_sink(upload.folder)
not_sink(upload.place())
sink(upload.unsafe_place())
