/**
 * Preloaded into the Agents Playground, to make it listen only on 127.0.0.1, report its port, and exit with
 * its parent. Without this file, the playground listens on every network interface, takes another port if
 * its own is taken, and continues to run when its parent ends.
 */
'use strict';
const http = require('node:http');
const net = require('node:net');

const listen = net.Server.prototype.listen;

net.Server.prototype.listen = function listenOnLoopback(...args) {
  const [first, ...rest] = args;
  if (this instanceof http.Server) {
    this.once('listening', () => process.send?.({ ready: true, port: this.address().port }));
  }
  if (typeof first === 'object' && first !== null && 'port' in first) {
    return listen.call(this, { ...first, host: '127.0.0.1' }, ...rest);
  }
  if (typeof first !== 'number') return listen.apply(this, args);
  return listen.call(this, { port: first, host: '127.0.0.1' }, ...rest.filter(isCallback));
};

const isCallback = (argument) => typeof argument === 'function';

process.on('disconnect', () => process.exit(0));
