"""Images: from originals to the files that pages name; the only place that encodes any."""
