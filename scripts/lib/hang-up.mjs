// Preloaded into every command: ends with the parent, even one killed outright, through the exit handlers that
// take browsers and their profiles along.
if (process.channel) {
  process.on('disconnect', () => process.exit(143));
  process.channel.unref();
}

// 1 and 2 have meanings of their own (something failed, wrong usage); 3 is a command that broke.
process.on('uncaughtException', (error) => {
  console.error(error.stack ?? error);
  process.exit(3);
});
