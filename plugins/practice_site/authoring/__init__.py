"""New files in a site: written whole, never over what is there unless asked."""
