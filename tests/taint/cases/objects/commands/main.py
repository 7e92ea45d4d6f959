"""Commands that change their receiver later."""
from commands import Command, Editor, Invoker, Noop
from taintcheck import not_sink, sink, source

editor = Editor()
invoker = Invoker()
invoker.add(Command(editor, source()))
invoker.run()
sink(editor.text)
calm = Editor()
second = Invoker()
second.add(Noop(calm, source()))
second.run()
not_sink(calm.text)
