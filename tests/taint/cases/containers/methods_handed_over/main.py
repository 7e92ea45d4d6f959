"""Methods of lists that others call."""
import append_called
import results_append_callback
