"""A helper of another file passes its argument through private methods."""
from helper import Helper
from taintcheck import not_sink, sink, source

helper = Helper()
sink(helper.process(source()))
not_sink(helper.ignore(source()))
sink(Helper.echo(source()))
not_sink(Helper.drop(source()))
sink(Helper.made(source()).text)
