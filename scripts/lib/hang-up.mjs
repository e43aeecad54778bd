// Preloaded into every command: ends with the parent, even one killed outright, through the exit handlers that
// take browsers and their profiles along.
if (process.channel) {
  process.on('disconnect', () => process.exit(143));
  process.channel.unref();
}
