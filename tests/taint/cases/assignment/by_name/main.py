"""Variables and fields that are stored and read by name."""
import globals_store
import locals
import vars_store
