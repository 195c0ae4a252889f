public import Foundation
public import Logging

/// What a person has set in `volteface.toml`, checked, with defaults filled in and paths made absolute.
///
/// One property a key, in the file's order and under the file's names. ``load(path:environment:userID:)`` is the way to
/// get one from a file.
public struct Configuration: Sendable, Equatable {
  /// The path of the file, as it was given; problems are named by it.
  public var file: String
  /// Which saga files to follow; ``loadSagas()`` finds them.
  public var sagas: [SagaPattern]
  public var archive: Archive
  public var digests: Digests
  public var fetch: Fetch
  public var narrative: Narrative
  public var log: Log
  public var metrics: Metrics
  public var feeds: [Feed]

  /// A glob pattern for saga files, and where it was written.
  public struct SagaPattern: Sendable, Equatable {
    /// The pattern as written, for messages.
    public var text: String
    /// The directory that a relative pattern starts in: that of the configuration file.
    public var directory: String
    /// The line and the key that hold it, like `sagas[0]`.
    public var line: Int
    public var key: String
  }

  /// `[archive]`: the stories that are kept.
  public struct Archive: Sendable, Equatable {
    /// The database file.
    public var path: String
    /// How long the full text of a story is kept after it was last seen; nil keeps it for ever.
    public var keepBodies: Duration?
  }

  /// `[digests]`: the files written for people.
  public struct Digests: Sendable, Equatable {
    public var directory: String
    /// The local time of day at which the daily digest is written.
    public var time: TimeOfDay
    public var timeZone: TimeZone
    /// At least one; the first one's files carry no language suffix.
    public var languages: [Language]
    /// At least one.
    public var formats: [Format]
    /// A directory of templates that replace the built-in ones; nil uses those alone.
    public var templates: String?

    public struct TimeOfDay: Sendable, Equatable, CustomStringConvertible {
      /// 0…23 and 0…59.
      public var hour: Int
      public var minute: Int

      public init(hour: Int, minute: Int) {
        self.hour = hour
        self.minute = minute
      }

      public var description: String { (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)" }
    }

    public enum Language: String, Sendable, CaseIterable {
      case english = "en"
      case chinese = "zh"
    }

    /// Raw values are file suffixes.
    public enum Format: String, Sendable, CaseIterable {
      case markdown = "md"
      case html
      case json
    }
  }

  /// `[fetch]`: how feeds are asked for.
  public struct Fetch: Sendable, Equatable {
    /// Time between two polls of a feed that sets no `interval` of its own.
    public var interval: Duration
    /// Transfers at once, to all hosts together.
    public var transfers: Int
    /// What holds for each registrable domain.
    public var perDomain: Pace
    /// Exceptions by exact host name (lower case), for hosts of one's own.
    public var hosts: [String: Pace]
    public var limits: Limits
    /// A mail address or a web page that publishers find in User-Agent; nil sends none.
    public var contact: String?
    /// A PEM file of certificate authorities to trust besides the system's.
    public var caFile: String?
    /// A proxy for all transfers; nil leaves it to the environment's `http_proxy`, `https_proxy` and `no_proxy`.
    public var proxy: String?

    public struct Pace: Sendable, Equatable {
      /// Connections at once.
      public var connections: Int
      /// Least time between the starts of two requests.
      public var spacing: Duration
    }

    public struct Limits: Sendable, Equatable {
      /// Bytes of a body after decoding.
      public var size: Int
      /// Redirects followed for one request.
      public var redirects: Int
      /// Time until a connection stands, TLS included.
      public var connectTimeout: Duration
      /// Time for a whole request, redirects included.
      public var timeout: Duration
    }

    /// The pace at which a host is asked: its own, else that of its domain.
    public func pace(of host: String) -> Pace { hosts[host.lowercased()] ?? perDomain }
  }

  /// `[narrative]`: when a narrative counts as reversed.
  public struct Narrative: Sendable, Equatable {
    /// Independent outlets that a reversal needs.
    public var outlets: Int
  }

  /// `[log]`: what goes to stderr or the journal.
  public struct Log: Sendable, Equatable {
    public var format: Format
    /// The level of each room that has one of its own.
    public var levels: [Room: Logger.Level]
    /// The level of all other rooms.
    public var level: Logger.Level

    public enum Format: String, Sendable, CaseIterable {
      /// For people on a terminal, for the journal under systemd.
      case auto
      case text, json, logfmt
    }

    /// The names that a person gives levels to: `fetch` is HTTPFetch, and so on.
    public enum Room: String, Sendable, CaseIterable {
      case fetch, parsing, narrative, archive, digests, server, daemon
    }

    public func level(of room: Room) -> Logger.Level { levels[room] ?? level }
  }

  /// `[metrics]`: figures for a monitoring system.
  public struct Metrics: Sendable, Equatable {
    /// Where they are served; nil serves none.
    public var listen: Address?

    /// An address that only this machine reaches.
    public enum Address: Sendable, Equatable {
      /// A loopback address, without brackets, and a port.
      case tcp(host: String, port: Int)
      /// The path of a socket.
      case unix(path: String)
    }
  }

  /// `[[feeds]]`: one feed to poll.
  public struct Feed: Sendable, Equatable {
    /// `http` or `https`, with a host, without user name, password or fragment.
    public var url: URL
    /// Who publishes it. Feeds with the same outlet are one voice.
    public var outlet: String
    /// What to call the feed; nil takes its own title.
    public var title: String?
    /// Where feed lists and OPML files show it.
    public var folder: String?
    public var interval: Duration
    /// Whether the interval is the feed's own rather than that of `[fetch]`.
    public var hasOwnInterval: Bool
    /// The language of its stories (BCP 47, lower case), where the feed doesn't say or says it wrong.
    public var language: String?
    /// Whether each story's page is fetched for its full text.
    public var article: Bool
    /// Private networks that this feed, and no other, may be fetched from.
    public var allowNetwork: [Network]
    /// A file of `Name: value` lines that are sent with each request to the feed's own host.
    public var headersFile: String?
    /// A file that holds `user:password` in one line, for HTTP Basic authentication.
    public var credentialsFile: String?

    public enum Network: Sendable, Hashable, CustomStringConvertible {
      /// 127.0.0.0/8 and ::1.
      case loopback
      /// An address in its usual text form, and the length of the prefix.
      case cidr(address: String, prefix: Int)

      /// As it is written in the file.
      public var description: String {
        switch self {
        case .loopback: "loopback"
        case .cidr(let address, let prefix): "\(address)/\(prefix)"
        }
      }
    }
  }
}
