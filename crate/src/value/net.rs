//! Addresses of networks: text.

use super::adapt::crosses_as_text;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};

crosses_as_text! {
    [] IpAddr, "an IP address";
    [] Ipv4Addr, "an IPv4 address";
    [] Ipv6Addr, "an IPv6 address";
    [] SocketAddr, "an IP address with a port";
    [] SocketAddrV4, "an IPv4 address with a port";
    [] SocketAddrV6, "an IPv6 address with a port";
}
