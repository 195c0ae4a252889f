/// Invented affairs of many kinds, each with headlines as outlets would write them and the state that each reports; "-" for
/// those that report none (rumours, demands, questions, looks back, other people's doings).
enum InventedSagas {
  static let json = #"""
    [
    {"id": "outage", "about": ["Lumora", "露摩拉"],
      "actors": {
        "lumora": ["Lumora", "露摩拉"]
      },
      "states": {
        "up": [
          "Lumora is back online",
          "Lumora restores service",
          "露摩拉恢复服务"
        ],
        "down": [
          "Lumora goes down",
          "Lumora suffers global outage",
          "露摩拉全球宕机"
        ]
      },
      "headlines": [
        ["Lumora, its apps and its site are down worldwide", "down"],
        ["Lumora outage enters third hour", "down"],
        ["Lumora services return after six-hour outage", "up"],
        ["Lumora says it has fixed the outage", "up"],
        ["露摩拉大面积瘫痪，用户无法登录", "down"],
        ["露摩拉服务逐步恢复", "up"],
        ["露摩拉崩了", "down"],
        ["What caused the Lumora outage", "-"]
      ]},
    {"id": "ban-import", "about": ["Kestria", "凯斯特里亚"],
      "actors": {
        "kestria": ["Kestria", "凯斯特里亚"],
        "nord": ["Norland", "诺兰"]
      },
      "states": {
        "banned": [
          "Kestria bans Norland salmon",
          "Kestria suspends imports of Norland salmon",
          "凯斯特里亚暂停进口诺兰三文鱼"
        ],
        "open": [
          "Kestria lifts ban on Norland salmon",
          "Kestria resumes imports of Norland salmon",
          "凯斯特里亚恢复进口诺兰三文鱼"
        ]
      },
      "headlines": [
        ["Kestria halts all salmon shipments from Norland", "banned"],
        ["Kestria to stop buying Norland salmon", "banned"],
        ["Kestria ends embargo on Norland salmon", "open"],
        ["Norland salmon cleared for sale in Kestria again", "open"],
        ["凯斯特里亚全面禁止诺兰三文鱼输入", "banned"],
        ["凯斯特里亚解除诺兰三文鱼禁令", "open"],
        ["诺兰呼吁凯斯特里亚解除三文鱼禁令", "-"],
        ["凯斯特里亚有条件恢复诺兰三文鱼进口", "open"],
        ["Norland urges Kestria to lift salmon ban", "-"]
      ]},
    {"id": "exchange", "about": ["Corvex", "科维斯"],
      "actors": {
        "corvex": ["Corvex", "科维斯"],
        "brill": ["Brillex", "布里莱克斯"]
      },
      "states": {
        "rescued": [
          "Brillex to buy Corvex",
          "Brillex agrees to rescue Corvex",
          "布里莱克斯收购科维斯"
        ],
        "failed": [
          "Corvex files for bankruptcy",
          "Brillex walks away from Corvex deal",
          "科维斯申请破产"
        ]
      },
      "headlines": [
        ["Brillex signs letter of intent to acquire Corvex", "rescued"],
        ["Brillex backs out of Corvex rescue", "failed"],
        ["Brillex abandons Corvex acquisition", "failed"],
        ["Corvex collapses into bankruptcy", "failed"],
        ["布里莱克斯放弃收购科维斯", "failed"],
        ["科维斯宣布破产", "failed"],
        ["Corvex seeks funding to avoid bankruptcy", "-"],
        ["布里莱克斯拟收购科维斯", "rescued"],
        ["Corvex halts withdrawals", "failed"]
      ]},
    {"id": "host", "about": ["Grubforum"],
      "actors": {
        "grub": ["Grubforum"],
        "shield": ["Shieldnet"]
      },
      "states": {
        "kept": [
          "Shieldnet keeps protecting Grubforum",
          "Shieldnet refuses to drop Grubforum"
        ],
        "dropped": [
          "Shieldnet drops Grubforum",
          "Shieldnet blocks Grubforum",
          "Shieldnet terminates service to Grubforum"
        ]
      },
      "headlines": [
        ["Shieldnet cuts off Grubforum", "dropped"],
        ["Shieldnet stops serving Grubforum", "dropped"],
        ["Shieldnet won't drop Grubforum", "kept"],
        ["Shieldnet says it will not terminate Grubforum", "kept"],
        ["Grubforum kicked off Shieldnet", "dropped"],
        ["Grubforum is offline after Shieldnet pulls support", "dropped"],
        ["Campaigners call on Shieldnet to drop Grubforum", "-"]
      ]},
    {"id": "star", "about": ["Ren Tao", "任涛"],
      "actors": {
        "ren": ["Ren Tao", "任涛"],
        "police": ["Beihe police", "北河警方"]
      },
      "states": {
        "free": [
          "Ren Tao denies allegations",
          "任涛否认指控",
          "任涛工作室否认"
        ],
        "held": [
          "Ren Tao detained",
          "Beihe police arrest Ren Tao",
          "任涛被刑事拘留"
        ]
      },
      "headlines": [
        ["任涛因涉嫌诈骗被刑拘", "held"],
        ["任涛被警方控制", "held"],
        ["任涛发声否认：从未做过", "free"],
        ["北河警方通报任涛被批捕", "held"],
        ["Actor Ren Tao taken into custody", "held"],
        ["任涛回应网友爆料", "-"],
        ["如何看待任涛被刑拘", "held"]
      ]},
    {"id": "exec", "about": ["Vantor"],
      "actors": {
        "vantor": ["Vantor"],
        "oduya": ["Simi Oduya", "Oduya"]
      },
      "states": {
        "in": [
          "Vantor stands by Oduya",
          "Oduya stays at Vantor"
        ],
        "out": [
          "Vantor fires Oduya",
          "Oduya leaves Vantor"
        ]
      },
      "headlines": [
        ["Vantor has terminated star engineer Simi Oduya", "out"],
        ["Simi Oduya is out at Vantor", "out"],
        ["Vantor parts ways with Oduya", "out"],
        ["Vantor sacks Oduya for refusing to testify", "out"],
        ["Vantor threatens to fire Oduya", "-"],
        ["Oduya to remain at Vantor despite lawsuit", "in"],
        ["Vantor backs Oduya", "in"],
        ["Vantor dismisses Oduya's claims", "-"]
      ]},
    {"id": "merger", "about": ["Tessel", "Quantrel"],
      "actors": {
        "tessel": ["Tessel"],
        "quantrel": ["Quantrel"]
      },
      "states": {
        "on": [
          "Tessel to acquire Quantrel",
          "Tessel pushes ahead with Quantrel deal"
        ],
        "off": [
          "Tessel abandons Quantrel takeover",
          "Tessel's Quantrel deal collapses"
        ]
      },
      "headlines": [
        ["Tessel gives up on $40bn Quantrel takeover", "off"],
        ["Tessel and Quantrel call off merger", "off"],
        ["Tessel–Quantrel deal falls apart", "off"],
        ["Tessel scraps plan to buy Quantrel amid regulators' doubts", "off"],
        ["Tessel prepares to abandon Quantrel purchase", "-"],
        ["Tessel says Quantrel deal is on track", "on"],
        ["Regulators sue to block Tessel's Quantrel deal", "-"]
      ]},
    {"id": "broker", "about": ["Tradly"],
      "actors": {
        "tradly": ["Tradly"],
        "zapco": ["Zapco"]
      },
      "states": {
        "allowed": [
          "Tradly lets users buy Zapco shares",
          "Tradly lifts limits on Zapco"
        ],
        "halted": [
          "Tradly restricts trading in Zapco",
          "Tradly stops users from buying Zapco"
        ]
      },
      "headlines": [
        ["Tradly blocks purchases of Zapco stock", "halted"],
        ["Tradly bans new Zapco buys", "halted"],
        ["Tradly removes all Zapco trading limits", "allowed"],
        ["Tradly to allow limited buys of Zapco", "allowed"],
        ["Tradly halts Zapco trading", "halted"],
        ["Tradly sued over Zapco restrictions", "-"],
        ["Tradly resumes Zapco trading", "allowed"]
      ]},
    {"id": "fork", "about": ["Coinfork"],
      "actors": {
        "fork": ["Coinfork", "Coinfork2x"]
      },
      "states": {
        "on": [
          "Coinfork upgrade goes ahead",
          "Coinfork set for November"
        ],
        "off": [
          "Coinfork cancelled",
          "Coinfork upgrade called off"
        ]
      },
      "headlines": [
        ["Coinfork2x is suspended", "off"],
        ["Coinfork organisers pull the plug", "off"],
        ["Backers abandon Coinfork", "off"],
        ["Coinfork to proceed as planned", "on"],
        ["Coinfork hard fork off the table", "off"],
        ["Coinfork may be delayed", "-"]
      ]},
    {"id": "bill", "about": ["NETSAFE"],
      "actors": {
        "bill": ["NETSAFE", "Net Safety Act"],
        "senate": ["Senate"],
        "house": ["House"]
      },
      "states": {
        "ahead": [
          "Senate to vote on NETSAFE",
          "House pushes ahead with NETSAFE"
        ],
        "shelved": [
          "Senate shelves NETSAFE",
          "House drops NETSAFE"
        ]
      },
      "headlines": [
        ["Senate postpones NETSAFE vote", "shelved"],
        ["House shelves Net Safety Act", "shelved"],
        ["NETSAFE is dead", "shelved"],
        ["Sponsor withdraws NETSAFE", "shelved"],
        ["Senators abandon NETSAFE after protests", "shelved"],
        ["NETSAFE vote delayed indefinitely", "shelved"],
        ["Senate leader vows to move ahead with NETSAFE", "ahead"],
        ["Websites go dark to protest NETSAFE", "-"]
      ]},
    {"id": "craft", "about": ["Skylark", "云雀号"],
      "actors": {
        "craft": ["Skylark", "云雀号"],
        "agency": ["AEA", "航天局"]
      },
      "states": {
        "crew": [
          "Skylark to bring crew home",
          "AEA says Skylark is safe for crew",
          "云雀号将载人返回"
        ],
        "empty": [
          "Skylark to return without crew",
          "AEA rules out Skylark for crew return",
          "云雀号将空舱返回"
        ]
      },
      "headlines": [
        ["AEA decides Skylark will come back empty", "empty"],
        ["Skylark will return uncrewed", "empty"],
        ["AEA confident Skylark can carry crew home", "crew"],
        ["云雀号不载人返回地球", "empty"],
        ["AEA considers other options for Skylark crew", "-"]
      ]},
    {"id": "bank", "about": ["Fallow Bank", "法洛银行"],
      "actors": {
        "bank": ["Fallow Bank", "Fallow", "法洛银行"],
        "state": ["Treasury", "财政部"]
      },
      "states": {
        "failing": [
          "Fallow Bank collapses",
          "Regulators shut down Fallow Bank",
          "法洛银行倒闭"
        ],
        "rescued": [
          "Treasury guarantees all Fallow Bank deposits",
          "Fallow Bank rescued",
          "财政部全额保障法洛银行存款"
        ]
      },
      "headlines": [
        ["Fallow Bank fails after run on deposits", "failing"],
        ["Fallow Bank seized by regulators", "failing"],
        ["Treasury to backstop Fallow depositors", "rescued"],
        ["Fallow Bank depositors will have full access to money", "rescued"],
        ["法洛银行被接管", "failing"],
        ["法洛银行储户可取回全部存款", "rescued"],
        ["Fallow Bank shares plunge", "-"],
        ["法洛银行获救助", "rescued"]
      ]},
    {"id": "games", "about": ["Solstice Games", "至日运动会"],
      "actors": {
        "games": ["Solstice Games", "Games", "至日运动会"],
        "org": ["organisers", "组委会"]
      },
      "states": {
        "with": [
          "Solstice Games to admit spectators",
          "至日运动会允许观众入场"
        ],
        "without": [
          "Solstice Games to be held without spectators",
          "至日运动会空场举行",
          "Spectators barred from Solstice Games"
        ]
      },
      "headlines": [
        ["Fans banned from Solstice Games", "without"],
        ["Solstice Games will go ahead behind closed doors", "without"],
        ["组委会决定至日运动会不设观众", "without"],
        ["至日运动会将有观众", "with"],
        ["Organisers allow 10,000 fans at Solstice Games", "with"],
        ["组委会考虑至日运动会空场举办", "-"]
      ]},
    {"id": "backdoor", "about": ["Pomona"],
      "actors": {
        "pomona": ["Pomona"],
        "gov": ["UK government", "UK", "Britain"]
      },
      "states": {
        "demands": [
          "UK orders Pomona to open its encryption",
          "UK demands backdoor from Pomona"
        ],
        "drops": [
          "UK drops demand for Pomona backdoor",
          "UK withdraws order to Pomona"
        ]
      },
      "headlines": [
        ["UK backs down in Pomona encryption row", "drops"],
        ["Britain abandons Pomona backdoor order", "drops"],
        ["UK agrees to drop Pomona backdoor mandate", "drops"],
        ["UK issues new order to Pomona for backdoor", "demands"],
        ["Pomona appeals against UK backdoor order", "-"],
        ["UK again demands access to Pomona users' data", "demands"]
      ]},
    {"id": "mutiny", "about": ["Black Lance", "黑矛"],
      "actors": {
        "lance": ["Black Lance", "黑矛", "黑矛集团"],
        "zorin": ["Zorin", "佐林"],
        "capital": ["the capital", "首都"]
      },
      "states": {
        "attack": [
          "Black Lance marches on the capital",
          "Zorin launches mutiny",
          "黑矛向首都进军"
        ],
        "stop": [
          "Black Lance turns back",
          "Zorin ends mutiny",
          "黑矛停止进军"
        ]
      },
      "headlines": [
        ["Zorin orders his fighters back to base", "stop"],
        ["Black Lance columns head for the capital", "attack"],
        ["Zorin halts advance on the capital", "stop"],
        ["黑矛武装人员返回营地", "stop"],
        ["佐林宣布起兵", "attack"],
        ["佐林同意停止行动", "stop"],
        ["Black Lance seizes city on way to the capital", "attack"]
      ]},
    {"id": "ipo", "about": ["Deskly"],
      "actors": {
        "deskly": ["Deskly"],
        "amir": ["Yael Amir", "Amir"]
      },
      "states": {
        "on": [
          "Deskly files for IPO",
          "Deskly to go public"
        ],
        "off": [
          "Deskly withdraws IPO",
          "Deskly postpones IPO"
        ]
      },
      "headlines": [
        ["Deskly shelves its stock market debut", "off"],
        ["Deskly pulls IPO", "off"],
        ["Deskly delays public offering", "off"],
        ["Deskly revives IPO plans", "on"],
        ["Deskly confidentially files to go public", "on"],
        ["Deskly may delay IPO", "-"]
      ]},
    {"id": "privacy", "about": ["Chirply", "啾鸣"],
      "actors": {
        "chirply": ["Chirply", "啾鸣"]
      },
      "states": {
        "forced": [
          "Chirply to force new privacy terms on users",
          "Chirply will delete accounts that refuse new terms",
          "啾鸣强制用户接受新隐私条款"
        ],
        "delayed": [
          "Chirply delays new privacy terms",
          "Chirply backs down on privacy terms",
          "啾鸣推迟新隐私条款"
        ]
      },
      "headlines": [
        ["Chirply postpones privacy update after backlash", "delayed"],
        ["Chirply won't limit users who reject new terms", "delayed"],
        ["Chirply goes ahead with privacy change", "forced"],
        ["啾鸣暂缓隐私条款更新", "delayed"],
        ["Users quit Chirply over privacy terms", "-"],
        ["啾鸣取消强制更新隐私条款", "delayed"]
      ]},
    {"id": "rock", "about": ["XK7", "小行星"],
      "actors": {
        "rock": ["XK7", "小行星XK7"],
        "agency": ["NASA"]
      },
      "states": {
        "risk": [
          "XK7 may hit Earth",
          "NASA raises odds of XK7 impact",
          "小行星XK7撞击概率上升"
        ],
        "safe": [
          "XK7 will miss Earth",
          "NASA rules out XK7 impact",
          "小行星XK7撞击风险解除"
        ]
      },
      "headlines": [
        ["XK7 impact chance climbs to 3%", "risk"],
        ["XK7 no longer a threat to Earth", "safe"],
        ["NASA lowers odds of XK7 strike to near zero", "safe"],
        ["小行星XK7撞击地球概率升至3%", "risk"],
        ["小行星XK7基本排除撞击可能", "safe"]
      ]},
    {"id": "strike", "about": ["Medvale", "nurses"],
      "actors": {
        "nurses": ["nurses", "Medvale nurses"],
        "medvale": ["Medvale", "Medvale Hospital"]
      },
      "states": {
        "on": [
          "Medvale nurses strike",
          "Nurses walk out at Medvale"
        ],
        "over": [
          "Medvale nurses end strike",
          "Nurses accept Medvale offer"
        ]
      },
      "headlines": [
        ["Medvale nurses begin strike over pay", "on"],
        ["Nurses at Medvale go on strike", "on"],
        ["Medvale nurses vote to accept deal, ending strike", "over"],
        ["Medvale nurses return to work", "over"],
        ["Medvale nurses threaten strike", "-"],
        ["Strike called off at Medvale as nurses win raise", "over"]
      ]},
    {"id": "recount", "about": ["Harlow", "Pine County"],
      "actors": {
        "harlow": ["Dana Harlow", "Harlow"],
        "voss": ["Voss"],
        "court": ["court"]
      },
      "states": {
        "harlow": [
          "Harlow wins Pine County",
          "Harlow declared winner"
        ],
        "voss": [
          "Voss wins recount",
          "Voss declared winner after recount"
        ]
      },
      "headlines": [
        ["Recount puts Voss ahead of Harlow", "voss"],
        ["Harlow concedes to Voss", "voss"],
        ["Voss certified as winner in Pine County", "voss"],
        ["Harlow beats Voss by 90 votes", "harlow"],
        ["Harlow demands recount", "-"]
      ]},
    {"id": "coach", "about": ["Riverton", "里弗顿"],
      "actors": {
        "moss": ["Ed Moss", "Moss", "莫斯"],
        "club": ["Riverton", "里弗顿"]
      },
      "states": {
        "in": [
          "Riverton back Moss",
          "Moss stays as Riverton manager",
          "莫斯留任里弗顿主帅"
        ],
        "out": [
          "Riverton sack Moss",
          "Moss leaves Riverton",
          "莫斯下课"
        ]
      },
      "headlines": [
        ["Riverton part company with manager Moss", "out"],
        ["Moss sacked after Riverton's sixth defeat", "out"],
        ["里弗顿官宣莫斯下课", "out"],
        ["Moss relieved of duties at Riverton", "out"],
        ["Riverton owner gives Moss vote of confidence", "in"],
        ["Moss under pressure at Riverton", "-"],
        ["里弗顿宣布与莫斯解约", "out"],
        ["莫斯将继续执教里弗顿", "in"]
      ]},
    {"id": "doping", "about": ["Ilse Brandt"],
      "actors": {
        "brandt": ["Ilse Brandt", "Brandt"],
        "agency": ["WAD"]
      },
      "states": {
        "banned": [
          "Brandt banned for doping",
          "WAD bans Brandt"
        ],
        "cleared": [
          "Brandt cleared to compete",
          "Brandt's ban overturned"
        ]
      },
      "headlines": [
        ["WAD suspends Brandt for four years", "banned"],
        ["Brandt wins appeal against ban", "cleared"],
        ["Court lifts Brandt's suspension", "cleared"],
        ["Brandt handed two-year ban", "banned"],
        ["Brandt denies doping", "-"],
        ["Brandt free to race again", "cleared"]
      ]},
    {"id": "recall", "about": ["Miako"],
      "actors": {
        "miako": ["Miako"],
        "kettle": ["K5 kettle", "K5"]
      },
      "states": {
        "sold": [
          "Miako says K5 kettle is safe",
          "Miako resumes K5 sales"
        ],
        "recalled": [
          "Miako recalls K5 kettle",
          "K5 kettle pulled from shelves"
        ]
      },
      "headlines": [
        ["Miako issues recall of all K5 kettles", "recalled"],
        ["Miako halts sale of K5", "recalled"],
        ["K5 kettle back on shelves", "sold"],
        ["Miako stops production of K5", "recalled"],
        ["Miako denies K5 is dangerous", "sold"],
        ["Regulator probes K5 fires", "-"]
      ]},
    {"id": "licence", "about": ["Frostwind", "霜风"],
      "actors": {
        "frost": ["Frostwind", "霜风"],
        "net": ["Netway", "网途"]
      },
      "states": {
        "ended": [
          "Frostwind ends licence with Netway",
          "Frostwind games to shut down in China",
          "霜风终止与网途合作"
        ],
        "renewed": [
          "Frostwind renews deal with Netway",
          "Frostwind games return to China",
          "霜风与网途恢复合作"
        ]
      },
      "headlines": [
        ["Frostwind and Netway part ways", "ended"],
        ["Frostwind, Netway sign new agreement", "renewed"],
        ["霜风与网途重新牵手", "renewed"],
        ["霜风游戏将停服，与网途合约到期", "ended"],
        ["霜风宣布不再与网途续约", "ended"],
        ["网途官宣霜风游戏回归", "renewed"],
        ["霜风与网途谈判破裂", "ended"],
        ["传霜风正与网途洽谈", "-"]
      ]},
    {"id": "stake", "about": ["Celtron"],
      "actors": {
        "tan": ["Lou Tan", "Tan"],
        "celtron": ["Celtron"],
        "pres": ["the president", "President"]
      },
      "states": {
        "against": [
          "President calls on Celtron chief Tan to resign",
          "President attacks Tan"
        ],
        "with": [
          "President praises Tan",
          "US government takes stake in Celtron"
        ]
      },
      "headlines": [
        ["President demands Celtron CEO Lou Tan quit", "against"],
        ["President hails Celtron's Tan after meeting", "with"],
        ["President says Tan must go", "against"],
        ["Government to buy 10% of Celtron", "with"]
      ]},
    {"id": "cookies", "about": ["Browsio"],
      "actors": {
        "browsio": ["Browsio"],
        "cookies": ["third-party cookies", "cookies"]
      },
      "states": {
        "kill": [
          "Browsio to phase out third-party cookies",
          "Browsio blocks cookies"
        ],
        "keep": [
          "Browsio keeps third-party cookies",
          "Browsio drops plan to kill cookies"
        ]
      },
      "headlines": [
        ["Browsio abandons plan to remove cookies", "keep"],
        ["Browsio won't deprecate third-party cookies after all", "keep"],
        ["Browsio scraps cookie phase-out", "keep"],
        ["Browsio delays end of third-party cookies", "-"],
        ["Browsio begins disabling third-party cookies", "kill"],
        ["Browsio U-turns on killing cookies", "keep"]
      ]},
    {"id": "sing", "about": ["苏棠", "Su Tang"],
      "actors": {
        "su": ["苏棠", "Su Tang"],
        "label": ["星海娱乐", "Starsea"]
      },
      "states": {
        "with": [
          "苏棠续约星海娱乐",
          "苏棠留在星海娱乐",
          "Su Tang stays with Starsea"
        ],
        "left": [
          "苏棠与星海娱乐解约",
          "苏棠离开星海娱乐",
          "Su Tang leaves Starsea"
        ]
      },
      "headlines": [
        ["苏棠宣布与星海娱乐合约到期不再续约", "left"],
        ["星海娱乐：与苏棠终止合作", "left"],
        ["苏棠单飞", "left"],
        ["曝苏棠将与星海娱乐解约", "left"],
        ["星海娱乐辟谣苏棠解约", "with"],
        ["苏棠回应解约传闻", "-"],
        ["星海娱乐否认与苏棠解约", "with"],
        ["苏棠粉丝呼吁星海娱乐放人", "-"],
        ["星海娱乐官宣与苏棠续约五年", "with"],
        ["网友热议苏棠新歌", "-"]
      ]},
    {"id": "car", "about": ["极驰", "Jichi"],
      "actors": {
        "jichi": ["极驰", "极驰汽车", "Jichi"],
        "gov": ["市监局", "regulator"]
      },
      "states": {
        "selling": [
          "极驰恢复销售",
          "极驰汽车正常生产"
        ],
        "stopped": [
          "极驰停产",
          "极驰汽车停止销售",
          "Jichi halts production"
        ]
      },
      "headlines": [
        ["极驰汽车宣布停工停产", "stopped"],
        ["极驰工厂复产", "selling"],
        ["极驰汽车破产", "stopped"],
        ["极驰汽车恢复生产", "selling"],
        ["极驰汽车创始人道歉", "-"],
        ["极驰否认停产", "selling"],
        ["传极驰将停产，公司回应", "-"],
        ["Jichi resumes production", "selling"],
        ["Jichi suspends output at its only plant", "stopped"]
      ]},
    {"id": "minister", "about": ["Verland", "维兰"],
      "actors": {
        "koss": ["Anders Koss", "Koss", "科斯"],
        "pm": ["Prime Minister Holt", "Holt", "霍尔特"]
      },
      "states": {
        "in": [
          "Koss stays as finance minister",
          "Holt backs Koss",
          "科斯留任财长"
        ],
        "out": [
          "Koss resigns as finance minister",
          "Holt sacks Koss",
          "科斯辞职"
        ]
      },
      "headlines": [
        ["Finance minister Koss quits over tax row in Verland", "out"],
        ["Holt fires finance minister Koss", "out"],
        ["Koss forced out of Verland government", "out"],
        ["Koss refuses to quit as Verland minister", "in"],
        ["Holt says she has full confidence in Koss", "in"],
        ["Calls grow for Koss to resign in Verland", "-"],
        ["Koss to face no-confidence vote", "-"],
        ["Koss survives no-confidence vote in Verland", "in"],
        ["维兰财长科斯请辞", "out"],
        ["维兰财长科斯拒绝下台", "in"],
        ["科斯辞职后维兰货币大跌", "-"],
        ["Verland's currency falls after Koss resignation", "-"],
        ["Koss, who resigned last week, blames Holt", "-"]
      ]},
    {"id": "peace", "about": ["Aldria", "Besk", "阿尔德里亚", "贝斯克"],
      "actors": {
        "aldria": ["Aldria", "阿尔德里亚"],
        "besk": ["Besk", "贝斯克"]
      },
      "states": {
        "war": [
          "Aldria attacks Besk",
          "Aldria and Besk exchange fire",
          "阿尔德里亚空袭贝斯克"
        ],
        "truce": [
          "Aldria and Besk agree ceasefire",
          "阿尔德里亚与贝斯克达成停火",
          "Besk accepts truce"
        ]
      },
      "headlines": [
        ["Aldria and Besk sign truce", "truce"],
        ["Ceasefire between Aldria and Besk takes effect", "truce"],
        ["Aldria accuses Besk of breaking ceasefire", "-"],
        ["Aldria shells Besk border town", "war"],
        ["Besk launches missiles at Aldria", "war"],
        ["Ceasefire collapses as Aldria bombs Besk", "war"],
        ["Aldria, Besk in ceasefire talks", "-"],
        ["UN urges Aldria and Besk to stop fighting", "-"],
        ["贝斯克同意停火", "truce"],
        ["阿尔德里亚和贝斯克再次交火", "war"],
        ["阿尔德里亚贝斯克停火谈判破裂", "-"],
        ["阿尔德里亚宣布停火", "truce"],
        ["Besk rejects ceasefire proposal", "-"]
      ]},
    {"id": "law", "about": ["Clean Air Bill", "清洁空气法案"],
      "actors": {
        "bill": ["Clean Air Bill", "清洁空气法案"],
        "court": ["Supreme Court", "最高法院"],
        "pres": ["President Ode", "Ode", "奥德总统"]
      },
      "states": {
        "stands": [
          "Clean Air Bill becomes law",
          "Ode signs Clean Air Bill",
          "清洁空气法案获通过"
        ],
        "falls": [
          "Supreme Court strikes down Clean Air Bill",
          "Ode vetoes Clean Air Bill",
          "最高法院推翻清洁空气法案"
        ]
      },
      "headlines": [
        ["Parliament passes Clean Air Bill", "stands"],
        ["Supreme Court upholds Clean Air Bill", "stands"],
        ["Supreme Court throws out Clean Air Bill", "falls"],
        ["Clean Air Bill ruled unconstitutional", "falls"],
        ["Ode to veto Clean Air Bill", "falls"],
        ["Ode threatens to veto Clean Air Bill", "-"],
        ["最高法院维持清洁空气法案", "stands"],
        ["奥德总统否决清洁空气法案", "falls"],
        ["Industry sues over Clean Air Bill", "-"],
        ["Clean Air Bill vote postponed", "-"]
      ]},
    {"id": "drug", "about": ["Zentra", "赞特拉"],
      "actors": {
        "zentra": ["Zentra", "赞特拉"],
        "fda": ["FDA", "药监局"]
      },
      "states": {
        "approved": [
          "FDA approves Zentra",
          "药监局批准赞特拉上市"
        ],
        "rejected": [
          "FDA rejects Zentra",
          "药监局拒绝批准赞特拉",
          "Zentra pulled from market"
        ]
      },
      "headlines": [
        ["Zentra wins FDA approval", "approved"],
        ["Zentra gets green light from FDA", "approved"],
        ["FDA turns down Zentra", "rejected"],
        ["FDA declines to approve Zentra", "rejected"],
        ["FDA revokes approval of Zentra", "rejected"],
        ["Zentra withdrawn from sale", "rejected"],
        ["FDA panel backs Zentra", "-"],
        ["FDA expected to approve Zentra", "-"],
        ["赞特拉获批上市", "approved"],
        ["药监局撤销赞特拉上市许可", "rejected"],
        ["FDA delays decision on Zentra", "-"]
      ]},
    {"id": "ai", "about": ["Quill", "羽笔"],
      "actors": {
        "quill": ["Quill", "羽笔"],
        "italy": ["Marland", "玛兰"]
      },
      "states": {
        "banned": [
          "Marland bans Quill",
          "玛兰封禁羽笔",
          "Quill blocked in Marland"
        ],
        "allowed": [
          "Marland lifts Quill ban",
          "Quill returns to Marland",
          "玛兰解除羽笔禁令"
        ]
      },
      "headlines": [
        ["Marland blocks access to Quill over privacy", "banned"],
        ["Quill is back in Marland", "allowed"],
        ["Marland restores access to Quill", "allowed"],
        ["Marland orders Quill to stop", "banned"],
        ["Quill available again in Marland", "allowed"],
        ["玛兰禁用羽笔", "banned"],
        ["羽笔恢复在玛兰的服务", "allowed"],
        ["Marland considers banning Quill", "-"],
        ["Marland may lift ban on Quill", "-"],
        ["Other countries follow Marland's Quill ban", "-"]
      ]},
    {"id": "union", "about": ["Orlen Motors"],
      "actors": {
        "union": ["UWA", "workers", "auto workers"],
        "orlen": ["Orlen Motors", "Orlen"]
      },
      "states": {
        "strike": [
          "UWA strikes Orlen Motors",
          "Workers walk out at Orlen Motors"
        ],
        "deal": [
          "UWA reaches deal with Orlen Motors",
          "Workers ratify Orlen Motors contract"
        ]
      },
      "headlines": [
        ["UWA and Orlen Motors reach tentative agreement", "deal"],
        ["UWA members reject Orlen Motors offer", "-"],
        ["UWA expands strike at Orlen Motors", "strike"],
        ["Workers return to Orlen Motors plants", "deal"],
        ["Auto workers vote to ratify Orlen Motors deal", "deal"],
        ["UWA threatens to strike Orlen Motors", "-"],
        ["Thousands walk off job at Orlen Motors", "strike"]
      ]},
    {"id": "find", "about": ["flight KJ90", "KJ90航班", "KJ90"],
      "actors": {
        "plane": ["KJ90", "KJ90航班"],
        "teams": ["search teams", "搜救队"]
      },
      "states": {
        "missing": [
          "Flight KJ90 goes missing",
          "KJ90 still missing",
          "KJ90航班失联"
        ],
        "found": [
          "Wreckage of KJ90 found",
          "Search teams find KJ90",
          "搜救队找到KJ90航班残骸"
        ]
      },
      "headlines": [
        ["KJ90 vanishes from radar", "missing"],
        ["Search for KJ90 enters second week", "missing"],
        ["KJ90 wreckage located", "found"],
        ["Search teams recover KJ90 black box", "found"],
        ["KJ90航班残骸已找到", "found"],
        ["KJ90航班失踪", "missing"],
        ["仍未发现KJ90航班踪迹", "missing"],
        ["Families of KJ90 passengers demand answers", "-"]
      ]},
    {"id": "moved", "about": ["Tarn FC", "Rico Alves"],
      "actors": {
        "alves": ["Rico Alves", "Alves", "阿尔维斯"],
        "tarn": ["Tarn FC", "Tarn", "塔恩"],
        "vale": ["Vale United", "Vale", "维尔联"]
      },
      "states": {
        "tarn": [
          "Alves stays at Tarn",
          "Alves signs new Tarn contract",
          "阿尔维斯续约塔恩"
        ],
        "vale": [
          "Alves joins Vale United",
          "Vale sign Alves",
          "阿尔维斯加盟维尔联"
        ]
      },
      "headlines": [
        ["Vale complete signing of Alves from Tarn FC", "vale"],
        ["Done deal: Alves moves to Vale United", "vale"],
        ["Alves set to join Vale United", "vale"],
        ["Vale close in on Alves", "-"],
        ["Tarn FC reject Vale bid for Alves", "-"],
        ["Alves rejects Vale to stay at Tarn FC", "tarn"],
        ["官宣！阿尔维斯加盟维尔联", "vale"],
        ["曝维尔联有意Rico Alves", "-"],
        ["Alves extends stay at Tarn FC", "tarn"],
        ["Vale United unveil Alves", "vale"],
        ["Alves passes Vale medical", "-"]
      ]},
    {"id": "tower", "about": ["Sunrise Tower", "日升大厦"],
      "actors": {
        "tower": ["Sunrise Tower", "日升大厦"],
        "city": ["city council", "市政府"]
      },
      "states": {
        "go": [
          "City council approves Sunrise Tower",
          "Work begins on Sunrise Tower",
          "日升大厦开工"
        ],
        "no": [
          "City council rejects Sunrise Tower",
          "Sunrise Tower scrapped",
          "日升大厦停工"
        ]
      },
      "headlines": [
        ["Council throws out plans for Sunrise Tower", "no"],
        ["Developers abandon Sunrise Tower", "no"],
        ["Sunrise Tower gets go-ahead", "go"],
        ["Construction of Sunrise Tower halted", "no"],
        ["Construction resumes at Sunrise Tower", "go"],
        ["日升大厦项目被叫停", "no"],
        ["日升大厦复工", "go"],
        ["日升大厦获批", "go"],
        ["Residents protest against Sunrise Tower", "-"],
        ["Sunrise Tower decision delayed", "-"],
        ["Council to decide on Sunrise Tower", "-"]
      ]},
    {"id": "crypto", "about": ["Halcoin", "哈尔币"],
      "actors": {
        "sec": ["SEC", "regulator"],
        "coin": ["Halcoin", "哈尔币"],
        "fund": ["Grantham", "Grantham fund"]
      },
      "states": {
        "approved": [
          "SEC approves Halcoin fund",
          "SEC clears Grantham's Halcoin fund"
        ],
        "denied": [
          "SEC rejects Halcoin fund",
          "SEC denies Grantham's Halcoin fund"
        ]
      },
      "headlines": [
        ["SEC gives nod to Halcoin funds", "approved"],
        ["SEC greenlights first Halcoin fund", "approved"],
        ["SEC turns down Grantham's Halcoin fund", "denied"],
        ["SEC delays ruling on Halcoin fund", "-"],
        ["Grantham files for Halcoin fund", "-"],
        ["Court orders SEC to reconsider Halcoin fund", "-"],
        ["SEC says tweet on Halcoin fund approval was fake", "-"],
        ["SEC set to approve Halcoin fund this week", "approved"]
      ]},
    {"id": "show", "about": ["Nightfall", "夜幕"],
      "actors": {
        "show": ["Nightfall", "夜幕"],
        "net": ["Streamly", "流影"]
      },
      "states": {
        "renewed": [
          "Streamly renews Nightfall",
          "流影续订夜幕"
        ],
        "cancelled": [
          "Streamly cancels Nightfall",
          "Nightfall cancelled",
          "流影取消夜幕"
        ]
      },
      "headlines": [
        ["Nightfall axed after two seasons", "cancelled"],
        ["Streamly pulls the plug on Nightfall", "cancelled"],
        ["Nightfall will return for third season", "renewed"],
        ["Streamly picks up Nightfall for another season", "renewed"],
        ["Nightfall saved by fans", "renewed"],
        ["流影砍掉夜幕", "cancelled"],
        ["夜幕第三季回归", "renewed"],
        ["Nightfall star regrets cancellation", "-"],
        ["Why Streamly cancelled Nightfall", "-"],
        ["Nightfall creator hopes for third season", "-"]
      ]},
    {"id": "ship", "about": ["Meridian", "子午号"],
      "actors": {
        "ship": ["Meridian", "子午号"],
        "rebels": ["rebels", "Sarim rebels"],
        "navy": ["navy"]
      },
      "states": {
        "held": [
          "Rebels seize Meridian",
          "子午号被劫持"
        ],
        "free": [
          "Meridian freed",
          "Rebels release Meridian",
          "子午号获释"
        ]
      },
      "headlines": [
        ["Rebels hijack tanker Meridian", "held"],
        ["Tanker Meridian captured by rebels", "held"],
        ["Meridian crew freed after ransom", "free"],
        ["Navy storms Meridian, frees crew", "free"],
        ["Rebels let Meridian go", "free"],
        ["子午号船员获救", "free"],
        ["Rebels threaten to sink Meridian", "-"],
        ["Talks under way over Meridian", "-"]
      ]},
    {"id": "pact", "about": ["Climate Pact", "气候协定"],
      "actors": {
        "norva": ["Norva", "诺瓦"],
        "pact": ["Climate Pact", "气候协定"]
      },
      "states": {
        "in": [
          "Norva rejoins Climate Pact",
          "Norva stays in Climate Pact",
          "诺瓦重返气候协定"
        ],
        "out": [
          "Norva quits Climate Pact",
          "Norva withdraws from Climate Pact",
          "诺瓦退出气候协定"
        ]
      },
      "headlines": [
        ["Norva pulls out of Climate Pact", "out"],
        ["Norva to leave Climate Pact", "out"],
        ["Norva formally exits Climate Pact", "out"],
        ["Norva returns to Climate Pact", "in"],
        ["Norva will not leave Climate Pact", "in"],
        ["Norva threatens to quit Climate Pact", "-"],
        ["诺瓦宣布退出气候协定", "out"],
        ["诺瓦宣布重新加入气候协定", "in"],
        ["诺瓦威胁退出气候协定", "-"],
        ["Leaders urge Norva not to quit Climate Pact", "-"],
        ["Norva after the Climate Pact exit: what next", "-"]
      ]},
    {"id": "app", "about": ["Vidloop", "圈视"],
      "actors": {
        "app": ["Vidloop", "圈视"],
        "us": ["US", "Washington", "美国"],
        "court": ["US court", "judge"]
      },
      "states": {
        "banned": [
          "US bans Vidloop",
          "Vidloop shuts down in US",
          "美国禁用圈视"
        ],
        "allowed": [
          "US lifts Vidloop ban",
          "Judge blocks Vidloop ban",
          "美国解除圈视禁令"
        ]
      },
      "headlines": [
        ["Vidloop goes dark in US", "banned"],
        ["Vidloop back online in US", "allowed"],
        ["Judge halts US ban on Vidloop", "allowed"],
        ["Court upholds Vidloop ban", "banned"],
        ["US gives Vidloop another 90 days", "-"],
        ["Vidloop sues US over ban", "-"],
        ["US president delays Vidloop ban", "-"],
        ["美法院叫停圈视禁令", "allowed"],
        ["圈视在美恢复服务", "allowed"],
        ["圈视在美下架", "banned"],
        ["US House votes to ban Vidloop", "-"]
      ]},
    {"id": "merge2", "about": ["Banco Sol", "Banco Luna"],
      "actors": {
        "sol": ["Banco Sol"],
        "luna": ["Banco Luna"],
        "gov": ["government"]
      },
      "states": {
        "on": [
          "Banco Sol to merge with Banco Luna",
          "Banco Sol bids for Banco Luna"
        ],
        "off": [
          "Banco Sol drops bid for Banco Luna",
          "Banco Luna rejects Banco Sol"
        ]
      },
      "headlines": [
        ["Banco Luna spurns Banco Sol offer", "off"],
        ["Banco Sol walks away from Banco Luna merger", "off"],
        ["Banco Luna shareholders turn down Banco Sol bid", "off"],
        ["Banco Sol launches hostile bid for Banco Luna", "on"],
        ["Banco Sol raises offer for Banco Luna", "on"],
        ["Government blocks Banco Sol takeover of Banco Luna", "-"],
        ["Banco Sol and Banco Luna end merger talks", "off"]
      ]},
    {"id": "quake", "about": ["Port Anso", "安索港"],
      "actors": {
        "miners": ["miners", "trapped miners", "矿工"],
        "mine": ["Port Anso mine", "Port Anso", "安索港煤矿"]
      },
      "states": {
        "trapped": [
          "Miners trapped at Port Anso",
          "安索港煤矿矿工被困"
        ],
        "saved": [
          "Miners rescued at Port Anso",
          "安索港煤矿矿工获救"
        ]
      },
      "headlines": [
        ["Trapped miners pulled out alive at Port Anso", "saved"],
        ["Rescuers reach miners in Port Anso", "saved"],
        ["Port Anso miners still trapped after five days", "trapped"],
        ["安索港煤矿被困矿工全部升井", "saved"],
        ["安索港煤矿12名矿工被困", "trapped"],
        ["Rescuers race to reach Port Anso miners", "-"]
      ]},
    {"id": "tax", "about": ["Delmar", "sugar tax"],
      "actors": {
        "delmar": ["Delmar", "Delmar government"],
        "tax": ["sugar tax"]
      },
      "states": {
        "yes": [
          "Delmar introduces sugar tax",
          "Delmar presses on with sugar tax"
        ],
        "no": [
          "Delmar scraps sugar tax",
          "Delmar U-turns on sugar tax"
        ]
      },
      "headlines": [
        ["Delmar drops sugar tax after protests", "no"],
        ["Delmar backs down over sugar tax", "no"],
        ["Delmar abandons plan for sugar tax", "no"],
        ["Delmar postpones sugar tax", "-"],
        ["Sugar tax comes into force in Delmar", "yes"],
        ["Delmar insists sugar tax will go ahead", "yes"],
        ["Delmar considers sugar tax", "-"],
        ["Opposition demands Delmar scrap sugar tax", "-"],
        ["Delmar rules out sugar tax", "no"],
        ["Delmar repeals sugar tax", "no"]
      ]},
    {"id": "trial", "about": ["Petra Lund", "Lund", "隆德"],
      "actors": {
        "lund": ["Petra Lund", "Lund", "隆德"],
        "court": ["court", "jury", "法院"]
      },
      "states": {
        "guilty": [
          "Petra Lund found guilty",
          "Court convicts Lund",
          "隆德被判有罪"
        ],
        "clear": [
          "Petra Lund acquitted",
          "Court clears Lund",
          "隆德无罪释放"
        ]
      },
      "headlines": [
        ["Jury convicts Petra Lund of fraud", "guilty"],
        ["Lund not guilty, jury finds", "clear"],
        ["Lund conviction overturned on appeal", "clear"],
        ["Petra Lund sentenced to six years", "guilty"],
        ["Petra Lund pleads not guilty", "-"],
        ["Lund walks free as court quashes conviction", "clear"],
        ["隆德被判六年", "guilty"],
        ["隆德上诉改判无罪", "clear"],
        ["隆德案开庭", "-"],
        ["Prosecutors drop charges against Petra Lund", "clear"],
        ["Lund jailed for fraud", "guilty"]
      ]},
    {"id": "feature2", "about": ["Wisp"],
      "actors": {
        "wisp": ["Wisp", "薇思"]
      },
      "states": {
        "off": [
          "Wisp pulls Rewind feature",
          "Wisp scraps Rewind",
          "薇思下架回放功能"
        ],
        "on": [
          "Wisp launches Rewind feature",
          "Wisp brings back Rewind",
          "薇思上线回放功能"
        ]
      },
      "headlines": [
        ["Wisp yanks Rewind feature hours after launch", "off"],
        ["Wisp is killing Rewind", "off"],
        ["Wisp quietly removes Rewind from its app", "off"],
        ["Wisp nixes Rewind after outcry", "off"],
        ["Wisp backtracks, restores Rewind feature", "on"],
        ["Rewind is back in Wisp", "on"],
        ["Wisp starts rolling out Rewind to everyone", "on"],
        ["Wisp reinstates Rewind feature following complaints", "on"],
        ["Ask HN: Is Wisp going to drop Rewind?", "-"],
        ["Why Wisp pulled Rewind", "-"],
        ["Wisp denies it will scrap Rewind", "on"],
        ["Wisp may pull Rewind feature", "-"],
        ["薇思紧急叫停回放功能", "off"],
        ["薇思回放功能已全面下线", "off"],
        ["薇思重新上线回放功能", "on"],
        ["薇思回放功能恢复上架", "on"],
        ["薇思或将下架回放功能", "-"],
        ["如何看待薇思下架回放功能", "-"],
        ["薇思辟谣：不会下架回放功能", "on"]
      ]},
    {"id": "api", "about": ["Fennec"],
      "actors": {
        "fennec": ["Fennec", "芬尼克"]
      },
      "states": {
        "drop": [
          "Fennec to remove Lattice API",
          "Fennec deprecates Lattice API",
          "芬尼克弃用Lattice接口"
        ],
        "keep": [
          "Fennec keeps Lattice API",
          "Fennec reverses decision to remove Lattice API",
          "芬尼克保留Lattice接口"
        ]
      },
      "headlines": [
        ["Fennec will kill off the Lattice API in June", "drop"],
        ["Fennec sunsets Lattice API", "drop"],
        ["Fennec pulls the plug on Lattice API", "drop"],
        ["Fennec walks back Lattice API removal", "keep"],
        ["Fennec U-turns on Lattice API deprecation", "keep"],
        ["Fennec un-deprecates Lattice API", "keep"],
        ["Fennec drops plans to remove Lattice API", "keep"],
        ["Lattice API stays, Fennec says", "keep"],
        ["Developers ask Fennec to keep Lattice API", "-"],
        ["Fennec considers removing Lattice API", "-"],
        ["芬尼克宣布停止支持Lattice接口", "drop"],
        ["芬尼克撤回移除Lattice接口的决定", "keep"],
        ["芬尼克收回成命，Lattice接口保留", "keep"]
      ]},
    {"id": "duty", "about": ["Orland"],
      "actors": {
        "orland": ["Orland", "奥兰"],
        "pesh": ["Peshar", "佩沙"]
      },
      "states": {
        "paused": [
          "Orland pauses tariffs on Peshar",
          "Orland lifts tariffs on Peshar goods",
          "奥兰暂停对佩沙加征关税"
        ],
        "imposed": [
          "Orland imposes tariffs on Peshar",
          "Orland reimposes tariffs on Peshar goods",
          "奥兰对佩沙加征关税"
        ]
      },
      "headlines": [
        ["Orland hits Peshar with 40% tariffs", "imposed"],
        ["Orland slaps new duties on Peshar steel", "imposed"],
        ["Orland tariffs on Peshar take effect", "imposed"],
        ["Orland puts Peshar tariffs on hold for 90 days", "paused"],
        ["Orland shelves Peshar tariffs", "paused"],
        ["Orland grants Peshar tariff reprieve", "paused"],
        ["Orland scraps tariffs on Peshar", "paused"],
        ["Court strikes down Orland tariffs on Peshar", "paused"],
        ["Orland threatens Peshar with tariffs", "-"],
        ["Peshar urges Orland to drop tariffs", "-"],
        ["Will Orland lift tariffs on Peshar?", "-"],
        ["奥兰宣布对佩沙商品恢复征收关税", "imposed"],
        ["奥兰对佩沙关税正式生效", "imposed"],
        ["奥兰推迟对佩沙加征关税", "paused"],
        ["奥兰取消对佩沙的关税", "paused"],
        ["奥兰威胁对佩沙加征关税", "-"],
        ["佩沙呼吁奥兰取消关税", "-"]
      ]},
    {"id": "merge3", "about": ["Tarn Foods"],
      "actors": {
        "tarn": ["Tarn Foods", "Tarn", "塔恩食品"],
        "veld": ["Veldt", "维尔特"],
        "reg": ["Competition Bureau", "竞争局"]
      },
      "states": {
        "cleared": [
          "Competition Bureau clears Tarn's purchase of Veldt",
          "Tarn completes Veldt takeover",
          "竞争局批准塔恩食品收购维尔特"
        ],
        "blocked": [
          "Competition Bureau blocks Tarn's purchase of Veldt",
          "Tarn abandons Veldt takeover",
          "竞争局阻止塔恩食品收购维尔特"
        ]
      },
      "headlines": [
        ["Competition Bureau nixes Tarn-Veldt merger", "blocked"],
        ["Tarn, Veldt call off merger", "blocked"],
        ["Tarn walks away from Veldt deal", "blocked"],
        ["Competition Bureau gives green light to Tarn-Veldt merger", "cleared"],
        ["Competition Bureau waves through Tarn's Veldt deal", "cleared"],
        ["Tarn closes acquisition of Veldt", "cleared"],
        ["Tarn's Veldt takeover wins Competition Bureau approval", "cleared"],
        ["Competition Bureau drops challenge to Tarn-Veldt deal", "cleared"],
        ["Competition Bureau sues to block Tarn's Veldt deal", "-"],
        ["Tarn defends Veldt deal as Competition Bureau weighs block", "-"],
        ["塔恩食品收购维尔特获竞争局放行", "cleared"],
        ["竞争局否决塔恩食品收购维尔特", "blocked"],
        ["塔恩食品收购维尔特告吹", "blocked"],
        ["塔恩食品完成对维尔特的收购", "cleared"],
        ["塔恩食品收购维尔特案遭竞争局叫停", "blocked"],
        ["竞争局考虑阻止塔恩食品收购维尔特", "-"]
      ]},
    {"id": "license2", "about": ["Quillbase"],
      "actors": {
        "quill": ["Quillbase", "奎尔"]
      },
      "states": {
        "closed": [
          "Quillbase drops open source licence",
          "Quillbase changes licence to source-available",
          "奎尔放弃开源许可"
        ],
        "open": [
          "Quillbase is open source again",
          "Quillbase returns to open source licence",
          "奎尔重新开源"
        ]
      },
      "headlines": [
        ["Quillbase is no longer open source", "closed"],
        ["Quillbase abandons open source", "closed"],
        ["Quillbase goes closed source", "closed"],
        ["Quillbase moves away from open source", "closed"],
        ["Quillbase re-adopts open source licence", "open"],
        ["Quillbase goes open source once more", "open"],
        ["Quillbase relicensed as open source", "open"],
        ["Quillbase fork reaches version 1.0", "-"],
        ["Should Quillbase return to open source?", "-"],
        ["奎尔不再开源", "closed"],
        ["奎尔宣布闭源", "closed"],
        ["奎尔回归开源", "open"],
        ["奎尔宣布恢复开源许可", "open"]
      ]},
    {"id": "suit2", "about": ["Dray v Mosel"],
      "actors": {
        "dray": ["Dray", "德雷"],
        "mosel": ["Mosel", "莫塞尔"]
      },
      "states": {
        "alive": [
          "Dray sues Mosel",
          "Court revives Dray's lawsuit against Mosel",
          "德雷起诉莫塞尔"
        ],
        "over": [
          "Dray drops lawsuit against Mosel",
          "Judge dismisses Dray's case against Mosel",
          "德雷撤回对莫塞尔的诉讼"
        ]
      },
      "headlines": [
        ["Court tosses Dray lawsuit against Mosel", "over"],
        ["Judge throws out Dray's suit against Mosel", "over"],
        ["Judge tosses out Dray v. Mosel", "over"],
        ["Dray and Mosel settle", "over"],
        ["Dray withdraws complaint against Mosel", "over"],
        ["Jury rejects Dray's claims against Mosel", "over"],
        ["Appeals court reinstates Dray's suit against Mosel", "alive"],
        ["Dray refiles lawsuit against Mosel", "alive"],
        ["Dray files new suit against Mosel", "alive"],
        ["Dray takes Mosel to court", "alive"],
        ["Judge lets Dray's lawsuit against Mosel proceed", "alive"],
        ["Judge refuses to toss Dray's lawsuit against Mosel", "alive"],
        ["Mosel asks judge to toss Dray lawsuit", "-"],
        ["Dray threatens to sue Mosel", "-"],
        ["Could Dray drop the case against Mosel?", "-"],
        ["法院驳回德雷对莫塞尔的诉讼", "over"],
        ["德雷与莫塞尔和解", "over"],
        ["德雷将莫塞尔告上法庭", "alive"],
        ["德雷再次起诉莫塞尔", "alive"],
        ["法院裁定德雷诉莫塞尔案可继续审理", "alive"],
        ["莫塞尔请求法院驳回德雷诉讼", "-"]
      ]},
    {"id": "shift", "about": ["Opal Labs"],
      "actors": {
        "opal": ["Opal Labs", "Opal", "欧珀实验室"]
      },
      "states": {
        "profit": [
          "Opal Labs to become for-profit company",
          "Opal Labs converts to for-profit",
          "欧珀实验室转为营利公司"
        ],
        "non": [
          "Opal Labs stays nonprofit",
          "Opal Labs drops plan to become for-profit",
          "欧珀实验室保持非营利"
        ]
      },
      "headlines": [
        ["Opal abandons for-profit shift", "non"],
        ["Opal Labs scraps for-profit conversion", "non"],
        ["Opal backs off for-profit plan", "non"],
        ["Opal nonprofit will stay in control", "non"],
        ["Opal Labs reverses course, remains a nonprofit", "non"],
        ["Opal Labs completes switch to for-profit", "profit"],
        ["Opal sheds nonprofit status", "profit"],
        ["Opal Labs weighs becoming for-profit", "-"],
        ["欧珀实验室放弃营利转型", "non"],
        ["欧珀实验室完成营利化改制", "profit"],
        ["欧珀实验室考虑转为营利公司", "-"],
        ["不是欧珀实验室放弃营利，而是时机未到", "-"]
      ]},
    {"id": "appban", "about": ["Chirrup"],
      "actors": {
        "chirrup": ["Chirrup", "啾啾"],
        "mardia": ["Mardia", "马尔迪亚"]
      },
      "states": {
        "banned": [
          "Mardia bans Chirrup",
          "Mardia blocks access to Chirrup",
          "马尔迪亚封禁啾啾"
        ],
        "open": [
          "Mardia lifts ban on Chirrup",
          "Mardia unblocks Chirrup",
          "马尔迪亚解禁啾啾"
        ]
      },
      "headlines": [
        ["Chirrup goes dark in Mardia", "banned"],
        ["Chirrup blocked across Mardia", "banned"],
        ["Mardia outlaws Chirrup", "banned"],
        ["Mardia orders Chirrup off app stores", "banned"],
        ["Top court upholds Mardia ban on Chirrup", "banned"],
        ["Chirrup returns to app stores in Mardia", "open"],
        ["Chirrup back online in Mardia", "open"],
        ["Mardia restores access to Chirrup", "open"],
        ["Mardia reverses Chirrup ban", "open"],
        ["Mardia ends Chirrup ban", "open"],
        ["Mardia judge halts Chirrup ban", "open"],
        ["Mardia threatens to ban Chirrup", "-"],
        ["Users mourn as Mardia's Chirrup ban looms", "-"],
        ["啾啾在马尔迪亚遭封禁", "banned"],
        ["啾啾在马尔迪亚全面下架", "banned"],
        ["啾啾在马尔迪亚恢复访问", "open"],
        ["马尔迪亚撤销啾啾禁令", "open"],
        ["马尔迪亚会封禁啾啾吗", "-"]
      ]},
    {"id": "extra", "about": ["Lorne Abbas"],
      "actors": {
        "abbas": ["Lorne Abbas", "Abbas", "阿巴斯"],
        "ital": ["Verana", "维拉纳"]
      },
      "states": {
        "granted": [
          "Court approves extradition of Abbas to Verana",
          "Abbas to be extradited to Verana",
          "法院批准将阿巴斯引渡至维拉纳"
        ],
        "blocked": [
          "Court blocks extradition of Abbas to Verana",
          "Judge refuses to extradite Abbas",
          "法院拒绝引渡阿巴斯"
        ]
      },
      "headlines": [
        ["Abbas can be extradited to Verana, judge rules", "granted"],
        ["Abbas loses appeal against extradition to Verana", "granted"],
        ["Minister signs Abbas extradition order", "granted"],
        ["Judges halt Abbas extradition", "blocked"],
        ["Abbas wins fight against extradition", "blocked"],
        ["Abbas cannot be extradited to Verana, court rules", "blocked"],
        ["Abbas extradition to Verana blocked by top court", "blocked"],
        ["Verana seeks extradition of Abbas", "-"],
        ["Abbas to learn extradition fate on Friday", "-"],
        ["法院裁定可将阿巴斯引渡到维拉纳", "granted"],
        ["阿巴斯被引渡至维拉纳", "granted"],
        ["阿巴斯引渡案败诉", "granted"],
        ["法院驳回引渡阿巴斯的请求", "blocked"],
        ["维拉纳请求引渡阿巴斯", "-"]
      ]},
    {"id": "jab", "about": ["Solvane"],
      "actors": {
        "firm": ["Halpert", "哈珀特"],
        "drug": ["Solvane", "索凡"],
        "agency": ["Drug Agency", "药监局"]
      },
      "states": {
        "pulled": [
          "Drug Agency withdraws approval of Solvane",
          "Halpert pulls Solvane from market",
          "药监局撤销索凡上市许可"
        ],
        "approved": [
          "Drug Agency approves Solvane",
          "Solvane returns to market",
          "药监局批准索凡上市"
        ]
      },
      "headlines": [
        ["Drug Agency greenlights Solvane", "approved"],
        ["Drug Agency revokes Solvane licence", "pulled"],
        ["Drug Agency suspends use of Solvane", "pulled"],
        ["Halpert halts sales of Solvane", "pulled"],
        ["Solvane taken off the market", "pulled"],
        ["Solvane cleared for use again", "approved"],
        ["Drug Agency restores Solvane approval", "approved"],
        ["Drug Agency panel backs Solvane", "-"],
        ["Drug Agency mulls pulling Solvane", "-"],
        ["索凡获药监局批准", "approved"],
        ["哈珀特召回索凡", "pulled"],
        ["药监局叫停索凡", "pulled"],
        ["药监局恢复索凡上市许可", "approved"],
        ["哈珀特申请索凡上市", "-"]
      ]},
    {"id": "transfer", "about": ["Ruan Petit"],
      "actors": {
        "petit": ["Ruan Petit", "Petit", "珀蒂"],
        "old": ["Sardon", "萨尔东"],
        "new": ["Estelle FC", "Estelle", "埃斯特尔"]
      },
      "states": {
        "stays": [
          "Petit stays at Sardon",
          "Petit's move to Estelle collapses",
          "珀蒂留在萨尔东"
        ],
        "goes": [
          "Petit joins Estelle",
          "Estelle sign Petit from Sardon",
          "珀蒂加盟埃斯特尔"
        ]
      },
      "headlines": [
        ["Petit seals switch to Estelle", "goes"],
        ["Estelle complete signing of Petit", "goes"],
        ["Estelle unveil Petit", "goes"],
        ["Petit snubs Estelle, signs new Sardon deal", "stays"],
        ["Petit's transfer to Estelle is off", "stays"],
        ["Estelle pull out of Petit deal", "stays"],
        ["Petit makes U-turn, will stay at Sardon", "stays"],
        ["Petit fails Estelle medical", "stays"],
        ["Estelle close in on Petit", "-"],
        ["Petit tells Sardon he wants to leave", "-"],
        ["Sardon deny Petit is leaving for Estelle", "stays"],
        ["官宣：珀蒂加盟埃斯特尔", "goes"],
        ["珀蒂转会埃斯特尔告吹", "stays"],
        ["珀蒂与萨尔东续约", "stays"],
        ["珀蒂拒绝埃斯特尔，留守萨尔东", "stays"],
        ["珀蒂有望加盟埃斯特尔", "-"]
      ]},
    {"id": "game2", "about": ["Duskhollow"],
      "actors": {
        "game": ["Duskhollow", "暮谷"],
        "store": ["Gantry", "甘特里"]
      },
      "states": {
        "gone": [
          "Gantry delists Duskhollow",
          "Gantry removes Duskhollow from store",
          "甘特里下架暮谷"
        ],
        "back": [
          "Duskhollow returns to Gantry",
          "Gantry relists Duskhollow",
          "暮谷重新上架甘特里"
        ]
      },
      "headlines": [
        ["Duskhollow yanked from Gantry", "gone"],
        ["Duskhollow pulled from sale on Gantry", "gone"],
        ["Gantry boots Duskhollow", "gone"],
        ["Duskhollow no longer available on Gantry", "gone"],
        ["Duskhollow has disappeared from Gantry", "gone"],
        ["Duskhollow is back on Gantry", "back"],
        ["Gantry reinstates Duskhollow", "back"],
        ["Duskhollow available on Gantry again", "back"],
        ["Gantry reverses Duskhollow removal", "back"],
        ["Players petition Gantry to restore Duskhollow", "-"],
        ["Why Gantry removed Duskhollow", "-"],
        ["暮谷遭甘特里下架", "gone"],
        ["暮谷从甘特里消失", "gone"],
        ["暮谷恢复上架甘特里", "back"],
        ["暮谷重返甘特里", "back"],
        ["玩家呼吁甘特里恢复暮谷", "-"]
      ]},
    {"id": "march", "about": ["Boreas Guard"],
      "actors": {
        "guard": ["Boreas Guard", "北风卫队"],
        "gov": ["Kelm", "凯尔姆"]
      },
      "states": {
        "revolt": [
          "Boreas Guard marches on Kelm",
          "Boreas Guard mutinies",
          "北风卫队兵变"
        ],
        "calm": [
          "Boreas Guard turns back from Kelm",
          "Boreas Guard agrees to stand down",
          "北风卫队撤回营地"
        ]
      },
      "headlines": [
        ["Boreas Guard seizes army base near Kelm", "revolt"],
        ["Boreas Guard rises up against Kelm", "revolt"],
        ["Boreas Guard columns race towards Kelm", "revolt"],
        ["Boreas Guard calls off march on Kelm", "calm"],
        ["Boreas Guard ends mutiny", "calm"],
        ["Boreas Guard heads back to barracks", "calm"],
        ["Kelm drops charges against Boreas Guard after mutiny", "-"],
        ["Who is behind the Boreas Guard mutiny?", "-"],
        ["北风卫队向凯尔姆进发", "revolt"],
        ["北风卫队停止进军凯尔姆", "calm"],
        ["北风卫队撤出凯尔姆", "calm"],
        ["北风卫队为何兵变", "-"]
      ]},
    {"id": "run2", "about": ["Harrow Bank"],
      "actors": {
        "bank": ["Harrow Bank", "哈罗银行"]
      },
      "states": {
        "failed": [
          "Harrow Bank collapses",
          "Regulators shut Harrow Bank",
          "哈罗银行倒闭"
        ],
        "saved": [
          "Harrow Bank depositors made whole",
          "Government rescues Harrow Bank depositors",
          "政府全额保障哈罗银行储户"
        ]
      },
      "headlines": [
        ["Harrow Bank fails after run", "failed"],
        ["Harrow Bank seized by regulators", "failed"],
        ["Depositors line up as Harrow Bank goes under", "failed"],
        ["Depositors get their money back at Harrow Bank", "saved"],
        ["All Harrow Bank depositors to be protected", "saved"],
        ["Regulators step in to protect Harrow Bank depositors", "saved"],
        ["Regulators backstop Harrow Bank deposits", "saved"],
        ["Will Harrow Bank depositors be bailed out?", "-"],
        ["Depositors sue Harrow Bank", "-"],
        ["哈罗银行储户可取回全部存款", "saved"],
        ["监管部门关闭哈罗银行", "failed"],
        ["哈罗银行遭挤兑后倒闭", "failed"],
        ["哈罗银行储户能拿回存款吗", "-"]
      ]},
    {"id": "boy", "about": ["Maple Row"],
      "actors": {
        "maple": ["Maple Row", "枫排"],
        "union": ["Growers' League", "种植者联盟"]
      },
      "states": {
        "boycott": [
          "Growers' League calls boycott of Maple Row",
          "Growers' League boycotts Maple Row",
          "种植者联盟抵制枫排"
        ],
        "ended": [
          "Growers' League ends boycott of Maple Row",
          "Growers' League calls off Maple Row boycott",
          "种植者联盟停止抵制枫排"
        ]
      },
      "headlines": [
        ["Growers' League launches Maple Row boycott", "boycott"],
        ["Growers' League tells members to shun Maple Row", "boycott"],
        ["Growers' League lifts Maple Row boycott", "ended"],
        ["Maple Row boycott is over, says Growers' League", "ended"],
        ["Growers' League drops boycott of Maple Row", "ended"],
        ["Growers' League suspends Maple Row boycott", "ended"],
        ["Growers' League threatens boycott of Maple Row", "-"],
        ["Growers' League considers ending Maple Row boycott", "-"],
        ["种植者联盟发起抵制枫排", "boycott"],
        ["种植者联盟宣布结束对枫排的抵制", "ended"],
        ["种植者联盟解除对枫排的抵制", "ended"],
        ["种植者联盟扬言抵制枫排", "-"]
      ]},
    {"id": "fest", "about": ["Lantern Fair"],
      "actors": {
        "fair": ["Lantern Fair", "灯会"],
        "city": ["Osmere", "奥斯米尔"]
      },
      "states": {
        "off": [
          "Lantern Fair cancelled",
          "Osmere postpones Lantern Fair",
          "灯会取消"
        ],
        "on": [
          "Lantern Fair to go ahead",
          "Lantern Fair opens in Osmere",
          "灯会如期举行"
        ]
      },
      "headlines": [
        ["Osmere axes Lantern Fair", "off"],
        ["Lantern Fair pushed back to May", "off"],
        ["Lantern Fair called off over storm", "off"],
        ["Lantern Fair is back on", "on"],
        ["Lantern Fair kicks off in Osmere", "on"],
        ["Osmere gives Lantern Fair the go-ahead", "on"],
        ["Lantern Fair will not be cancelled, Osmere says", "on"],
        ["Lantern Fair could be cancelled", "-"],
        ["Lantern Fair future in doubt", "-"],
        ["灯会宣布延期", "off"],
        ["奥斯米尔叫停灯会", "off"],
        ["灯会重启", "on"],
        ["灯会今晚开幕", "on"],
        ["灯会会取消吗", "-"]
      ]},
    {"id": "probe2", "about": ["Tercel"],
      "actors": {
        "probe": ["Tercel", "隼号"]
      },
      "states": {
        "lost": [
          "Contact with Tercel lost",
          "Tercel falls silent",
          "隼号失联"
        ],
        "ok": [
          "Tercel regains contact",
          "Tercel sends data again",
          "隼号恢复联系"
        ]
      },
      "headlines": [
        ["Engineers lose contact with Tercel probe", "lost"],
        ["Tercel stops phoning home", "lost"],
        ["Tercel enters safe mode", "lost"],
        ["Tercel phones home", "ok"],
        ["Engineers re-establish link with Tercel", "ok"],
        ["Tercel wakes up after two weeks", "ok"],
        ["Tercel is alive", "ok"],
        ["Tercel back in touch with Earth", "ok"],
        ["Engineers try to reach Tercel", "-"],
        ["与隼号失去联系", "lost"],
        ["隼号重新传回信号", "ok"],
        ["隼号复活", "ok"],
        ["隼号能否恢复联系", "-"]
      ]},
    {"id": "plant", "about": ["Corrin plant"],
      "actors": {
        "plant": ["Corrin plant", "Corrin", "科林厂"],
        "own": ["Bexley Steel", "贝克斯利钢铁"]
      },
      "states": {
        "shut": [
          "Bexley Steel shuts Corrin plant",
          "Bexley Steel idles Corrin",
          "贝克斯利钢铁关闭科林厂"
        ],
        "open": [
          "Bexley Steel restarts Corrin plant",
          "Corrin plant reopens",
          "贝克斯利钢铁重启科林厂"
        ]
      },
      "headlines": [
        ["Bexley Steel mothballs Corrin plant", "shut"],
        ["Bexley Steel to close Corrin plant", "shut"],
        ["Corrin plant shuttered", "shut"],
        ["Production at Corrin plant halted", "shut"],
        ["Corrin plant comes back online", "open"],
        ["Production resumes at Corrin plant", "open"],
        ["Bexley Steel saves Corrin plant from closure", "open"],
        ["Bexley Steel may restart Corrin plant", "-"],
        ["Workers fear Corrin plant closure", "-"],
        ["科林厂停产", "shut"],
        ["科林厂全面复产", "open"],
        ["科林厂恢复生产", "open"],
        ["贝克斯利钢铁计划关闭科林厂", "shut"],
        ["贝克斯利钢铁考虑重启科林厂", "-"]
      ]},
    {"id": "quit2", "about": ["Delia Marsh"],
      "actors": {
        "marsh": ["Delia Marsh", "Marsh", "玛什"],
        "city": ["Port Ellis", "埃利斯港"]
      },
      "states": {
        "out": [
          "Delia Marsh resigns as mayor of Port Ellis",
          "Marsh steps down",
          "玛什辞去埃利斯港市长"
        ],
        "in": [
          "Marsh withdraws resignation",
          "Marsh stays on as mayor of Port Ellis",
          "玛什撤回辞呈"
        ]
      },
      "headlines": [
        ["Marsh rescinds resignation", "in"],
        ["Marsh takes back her resignation", "in"],
        ["Marsh changes her mind, will stay as mayor", "in"],
        ["Marsh un-resigns", "in"],
        ["Marsh vows not to quit", "in"],
        ["Marsh throws in the towel", "out"],
        ["Marsh calls it quits as Port Ellis mayor", "out"],
        ["Marsh hands in her notice", "out"],
        ["Calls grow for Marsh to resign", "-"],
        ["Marsh denies she is quitting", "in"],
        ["玛什收回辞呈", "in"],
        ["玛什宣布辞职", "out"],
        ["玛什引咎辞职", "out"],
        ["玛什否认辞职传闻", "in"],
        ["网友要求玛什辞职", "-"]
      ]},
    {"id": "exam", "about": ["Fu Lin"],
      "actors": {
        "fu": ["Fu Lin", "傅琳"],
        "uni": ["Haibei University", "海北大学"]
      },
      "states": {
        "guilty": [
          "Haibei University finds Fu Lin cheated",
          "Haibei University expels Fu Lin for plagiarism",
          "海北大学认定傅琳学术不端"
        ],
        "cleared": [
          "Haibei University clears Fu Lin",
          "Haibei University withdraws finding against Fu Lin",
          "海北大学撤销对傅琳的处分"
        ]
      },
      "headlines": [
        ["Fu Lin cleared of cheating", "cleared"],
        ["Haibei University reverses Fu Lin finding", "cleared"],
        ["Fu Lin exonerated", "cleared"],
        ["Fu Lin found guilty of plagiarism", "guilty"],
        ["Fu Lin accused of cheating", "-"],
        ["海北大学通报：傅琳抄袭属实", "guilty"],
        ["傅琳被海北大学开除", "guilty"],
        ["海北大学撤销傅琳处分决定", "cleared"],
        ["海北大学为傅琳平反", "cleared"],
        ["网友质疑傅琳抄袭", "-"],
        ["涉事学生回应傅琳事件", "-"]
      ]},
    {"id": "ceo3", "about": ["Nerva"],
      "actors": {
        "nerva": ["Nerva", "内尔瓦"],
        "holt": ["Ida Holt", "Holt", "霍尔特"]
      },
      "states": {
        "out": [
          "Nerva fires Ida Holt",
          "Holt steps down as Nerva CEO",
          "内尔瓦解雇霍尔特"
        ],
        "in": [
          "Holt returns as Nerva CEO",
          "Nerva reinstates Holt",
          "霍尔特重返内尔瓦"
        ]
      },
      "headlines": [
        ["Nerva boots CEO Holt", "out"],
        ["Nerva CEO Holt given the boot", "out"],
        ["Nerva parts company with Holt", "out"],
        ["Holt out as Nerva CEO", "out"],
        ["Nerva board turfs out Holt", "out"],
        ["Nerva dumps Holt", "out"],
        ["Holt shown the door at Nerva", "out"],
        ["Holt is back at Nerva", "in"],
        ["Nerva rehires Holt", "in"],
        ["Holt to return to Nerva, company says", "in"],
        ["Nerva users want Holt back", "-"],
        ["What Holt's ouster means for Nerva", "-"],
        ["Holt's ouster from Nerva was no surprise", "-"],
        ["Is Holt coming back to Nerva?", "-"],
        ["Nerva in talks with Holt about return", "-"],
        ["霍尔特被内尔瓦扫地出门", "out"],
        ["内尔瓦换帅：霍尔特出局", "out"],
        ["霍尔特官复原职，重掌内尔瓦", "in"],
        ["网友呼吁霍尔特回归内尔瓦", "-"],
        ["霍尔特会回内尔瓦吗", "-"],
        ["不是霍尔特离开内尔瓦，而是内尔瓦离不开霍尔特", "-"]
      ]},
    {"id": "outage3", "about": ["Pellet"],
      "actors": {
        "pellet": ["Pellet", "珀乐"]
      },
      "states": {
        "down": [
          "Pellet is down",
          "Pellet suffers outage",
          "珀乐崩了"
        ],
        "up": [
          "Pellet back online",
          "Pellet restores service",
          "珀乐恢复正常"
        ]
      },
      "headlines": [
        ["Pellet, its apps and its payments are down", "down"],
        ["Pellet is experiencing a major outage", "down"],
        ["Pellet knocked offline worldwide", "down"],
        ["Pellet down for thousands of users", "down"],
        ["Pellet hit by outage", "down"],
        ["Pellet servers crash", "down"],
        ["Pellet comes back after outage", "up"],
        ["Pellet says all services restored", "up"],
        ["Pellet outage resolved", "up"],
        ["Pellet outage is over", "up"],
        ["Pellet says outage fixed", "up"],
        ["Pellet explains last week's outage", "-"],
        ["Lessons from the Pellet outage", "-"],
        ["Is Pellet down?", "-"],
        ["珀乐服务器宕机", "down"],
        ["珀乐大规模宕机", "down"],
        ["珀乐突发故障无法登录", "down"],
        ["珀乐已全面恢复", "up"],
        ["珀乐回应崩溃：已修复", "up"],
        ["珀乐为何崩溃", "-"]
      ]},
    {"id": "bail", "about": ["Corwen Air"],
      "actors": {
        "air": ["Corwen Air", "科文航空"],
        "gov": ["Tessaly", "泰萨利"]
      },
      "states": {
        "rescued": [
          "Tessaly bails out Corwen Air",
          "Tessaly agrees rescue of Corwen Air",
          "泰萨利救助科文航空"
        ],
        "dead": [
          "Corwen Air files for bankruptcy",
          "Tessaly refuses to bail out Corwen Air",
          "科文航空破产"
        ]
      },
      "headlines": [
        ["Tessaly throws Corwen Air a lifeline", "rescued"],
        ["Tessaly to rescue Corwen Air", "rescued"],
        ["Tessaly approves Corwen Air bailout", "rescued"],
        ["Tessaly rules out Corwen Air bailout", "dead"],
        ["Tessaly rejects Corwen Air rescue", "dead"],
        ["Corwen Air goes bust", "dead"],
        ["Corwen Air ceases operations", "dead"],
        ["Corwen Air goes into liquidation", "dead"],
        ["Corwen Air asks Tessaly for bailout", "-"],
        ["Corwen Air on brink of bankruptcy", "-"],
        ["Corwen Air denies bankruptcy rumours", "-"],
        ["Tessaly mulls Corwen Air bailout", "-"],
        ["泰萨利出手救助科文航空", "rescued"],
        ["泰萨利拒绝救助科文航空", "dead"],
        ["科文航空申请破产保护", "dead"],
        ["科文航空濒临破产", "-"]
      ]},
    {"id": "verd", "about": ["Mira Stahl"],
      "actors": {
        "stahl": ["Mira Stahl", "Stahl", "斯塔尔"]
      },
      "states": {
        "guilty": [
          "Mira Stahl convicted",
          "Stahl found guilty",
          "斯塔尔被判有罪"
        ],
        "clear": [
          "Stahl's conviction overturned",
          "Stahl acquitted",
          "斯塔尔被判无罪"
        ]
      },
      "headlines": [
        ["Court throws out Stahl conviction", "clear"],
        ["Appeals court tosses Stahl's conviction", "clear"],
        ["Stahl's conviction quashed", "clear"],
        ["Judge vacates Stahl conviction", "clear"],
        ["Stahl walks free after conviction overturned", "clear"],
        ["Court reinstates Stahl's conviction", "guilty"],
        ["Stahl's conviction upheld", "guilty"],
        ["Top court upholds Stahl conviction", "guilty"],
        ["Stahl loses appeal against conviction", "guilty"],
        ["Stahl appeals conviction", "-"],
        ["Stahl lawyers seek to overturn conviction", "-"],
        ["Stahl could be acquitted", "-"],
        ["斯塔尔二审改判无罪", "clear"],
        ["斯塔尔沉冤昭雪", "clear"],
        ["斯塔尔案翻案", "clear"],
        ["斯塔尔上诉被驳回，维持原判", "guilty"],
        ["斯塔尔不服判决提出上诉", "-"]
      ]},
    {"id": "truce3", "about": ["Aldra"],
      "actors": {
        "aldra": ["Aldra", "阿尔德拉"],
        "bren": ["Brenn", "布伦"]
      },
      "states": {
        "war": [
          "Aldra attacks Brenn",
          "Fighting resumes between Aldra and Brenn",
          "阿尔德拉与布伦交火"
        ],
        "truce": [
          "Aldra and Brenn agree ceasefire",
          "Ceasefire between Aldra and Brenn takes effect",
          "阿尔德拉与布伦停火"
        ]
      },
      "headlines": [
        ["Ceasefire collapses as Aldra shells Brenn", "war"],
        ["Aldra breaks truce with Brenn", "war"],
        ["Aldra, Brenn trade fire hours after truce", "war"],
        ["Truce between Aldra and Brenn falls apart", "war"],
        ["Aldra launches strikes on Brenn", "war"],
        ["Guns fall silent between Aldra and Brenn", "truce"],
        ["Aldra and Brenn sign truce", "truce"],
        ["Aldra, Brenn lay down arms", "truce"],
        ["Aldra and Brenn extend ceasefire", "truce"],
        ["Aldra rejects ceasefire with Brenn", "war"],
        ["UN urges Aldra and Brenn to agree ceasefire", "-"],
        ["Aldra and Brenn in ceasefire talks", "-"],
        ["Aldra threatens to attack Brenn", "-"],
        ["阿尔德拉与布伦停火协议破裂", "war"],
        ["阿尔德拉撕毁停火协议", "war"],
        ["阿尔德拉与布伦达成停火", "truce"],
        ["联合国呼吁阿尔德拉与布伦停火", "-"],
        ["阿尔德拉与布伦停火谈判", "-"],
        ["阿尔德拉拒绝停火", "war"]
      ]},
    {"id": "strike3", "about": ["Pinder Rail"],
      "actors": {
        "rail": ["Pinder Rail", "平德铁路"],
        "union": ["Railmen's Union", "铁路工会"]
      },
      "states": {
        "on": [
          "Railmen's Union strikes at Pinder Rail",
          "Pinder Rail workers walk out",
          "平德铁路罢工"
        ],
        "off": [
          "Railmen's Union calls off Pinder Rail strike",
          "Pinder Rail strike ends",
          "平德铁路罢工结束"
        ]
      },
      "headlines": [
        ["Pinder Rail strike averted at eleventh hour", "off"],
        ["Railmen's Union shelves Pinder Rail strike", "off"],
        ["Pinder Rail strike suspended", "off"],
        ["Pinder Rail strike goes ahead", "on"],
        ["Pinder Rail strike begins", "on"],
        ["Railmen's Union downs tools at Pinder Rail", "on"],
        ["Pinder Rail strike enters second week", "on"],
        ["Railmen's Union vows to strike at Pinder Rail", "-"],
        ["Railmen's Union votes on Pinder Rail strike", "-"],
        ["Pinder Rail strike looms", "-"],
        ["Pinder Rail seeks to avert strike", "-"],
        ["平德铁路罢工取消", "off"],
        ["铁路工会宣布结束平德铁路罢工", "off"],
        ["平德铁路工人开始罢工", "on"],
        ["平德铁路罢工进入第三天", "on"],
        ["平德铁路罢工在即", "-"]
      ]}
    ]
    """#
}
