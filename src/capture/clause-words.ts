import type { OwnWords } from "../wording/word-sets";

/** What clauses of a captured line are made of, besides the lexicon: `@` is somebody named, `⏩` a future time, `⏪` any other. */
export const clauseWords: OwnWords = {
	words: {
		HE: "he she they him her them 他 她 他们 她们 对方 人家 佢 佢哋",
		IWE: "i we 我 我们",
		ME: "me us my our mine 我 我们 咱们 咱",
		ALSO: "仲 also still just has had have already kindly really even both all so then finally actually very quickly generously patiently 还 也 又 就 都 主动 特意 特地 专门 顺便 顺手 当场 一口 满口 爽快 爽快地 热情地 耐心地 已经 刚 刚刚 终于 最后 微信 电话 电话里 回头 马上 立马 连夜 亲自 亲手 临时 一路 当时 今早 刚才 老远 还是 二话不说 便 先 随口 随信 随手 随包 临走",
		LINK: "and also then so but plus anyway btw hey ok okay oh well yeah 并且 而且 然后 所以 于是 不过 但是 但 顺便 另外 还有 最后 结果 还是 并 还 也 又 action next items item steps step 下一步 行动项 任务",
		WHOSE: "young old dear my our little good 楼下 隔壁 儿子 女儿 朋友 同事 孙子 以前的",
		// What is said
		VOW: "promise offer volunteer pledge commit 答应 承诺 保证 许诺 应承",
		SAY: "say tell think reply text write assure swear reckon 说 讲 表示 提出 主动说 主动提出 拍胸脯说 打包票说 告诉",
		AGREED: "说好 讲好 商量好 定好 谈好 约定",
		WILL: "will 'll would 'd can could might 会 可以 能 愿意",
		MUST: "must should shall gotta need 要 得 应该 该 需要 记得 别忘 别忘了 打算 准备 必须 提醒我 提醒自己 我会",
		LATER: "那天 当天 第二天 次日 隔天 在 要 得 会 就 先 也 我 能 可以 一定 必须 应该 争取 尽量 尽快 务必 早点 好好 亲自 帮忙 有空 抽空 找时间 抽时间 回头 改天 改日 到时 到时候 晚点 稍后 待会 待会儿 马上 回去 忙完 下次 过几天 过两天 过段时间 晚上 下回 下次见面 下回见面",
		// What one does for another, kind where it is done
		KIND: "give send lend loan show teach bring buy get make cook bake pay treat drive pick drop take walk cover fill put hook set host let save support advise share forward fwd pass fix repair review edit proofread comment explain recommend refer nominate endorse vouch introduce intro connect help translate sort carry lift gift donate swap hold handle deliver feed water babysit collect mend watch mentor tutor coach jumpstart tow approve merge correct debug provide supply hand",
		ZKIND: "给 送 帮 替 借 教 寄 介绍 引荐 推荐 内推 转 带 买 捎 分享 陪 修 改 搬 煮 炖 煲 牵 牵线 搭线 引见 传 留 塞 拿 载 接 匀 捐 配 修改 整理 翻译 指点 指导 安排 报 挂 补 补课 辅导 调试 织 烤 把关",
		SAME: "intro'd read put set let",
		// What else one can be asked for, or promise
		DEED: "finish do work start rework redo revise update run propose try test sign submit upload print schedule confirm circulate chase nudge reach circle touch report think consider speak talk call ring phone write thank tell ask email text message dm ping remind return invite reply respond answer revert rebase congratulate prepare arrange organise organize book order draft read check find look follow grab mail post keep cook",
		ZDEED: "发 回 回复 约 问 打 打电话 联系 联络 谢 谢谢 感谢 写 跟进 提醒 看望 探望 探 瞅瞅 瞧瞧 瞅 瞧 拜访 找 告诉 恭喜 祝贺 祝 道谢 道歉 问候 查 打听 留意 盯 审 准备 订 研究 确认 核对 交 出 填 做 弄 搞 试 想办法 取 打印 推 催 付 付款 打款 转账 看 看看 看一下 问问 问一下 查查 查一下 写封 请 把 还 答复 找人 派人 通知 拿去 带去",
		// Where it is said that it is for somebody
		FORYOU: "问问 问一下 打听 查查 查一下 看看能 找人 派人 想想办法 想办法 留意 催催 催一下 联系一下 商量一下 回复 答复 确认 通知",
		// What people do in their own lives, and promise nobody
		LIFE: "交 not never probably hopefully be been have has go move marry retire begin start join leave become study stay turn need know live travel fly arrive graduate quit resign spend work miss like love enjoy switch change apply defend celebrate see meet visit take want hope plan land head come 回国 回家 搬 搬家 走 结婚 领证 生 出差 飞 入职 离职 退休 毕业 开学 放假 考 考试 到 出国 动身 出发 开店 开始 休 手术 住院 过生日 答辩 上班 下班 换 有 没 不 才 在 去 来 交稿 开会 打球 看病 看医生 找工作 做手术",
		ESCORT: "drive walk feed host treat coach mentor tutor advise nominate endorse refer recommend take",
		TOGETHER: "下次见面 下回见面 吃 喝 见 聊 聚 碰 爬 打球 钓鱼 打牌 麻将 烧烤 露营 看球 徒步 视频 通话 电话 面谈 逛 看展 看电影 拜访 玩 跑步 骑 唱 一起 跨年 过年 对一下 对一次 复盘 开会 看望 探望 看房 回去 见面 碰头 一起过 一齐 食饭 饮茶 食 饭局 老地方 面试 二面 三面 终面 签约 签合同 复诊 喝喜酒 看戏 拜年",
		MEETUP: "supper pint cuppa appt appointment gig concert practice rehearsal quiz trivia match game film movie cinema theatre bbq barbecue roast picnic session class lesson potluck funeral party dinner lunch brunch breakfast coffee tea drink beer call meeting mtg meetup catchup kopi reunion",
		MEETING: "联系 联络 约 聊 见 聚 吃 喝 跟进 碰 打 拜访 看望 一起 去 找",
		// What is sent to be in touch is no gift
		MESSAGE: "call ring email message text dm sms reply response answer wechat note memo followup card postcard hug wave letter wishes greetings congrats love voicemail look 信 微信 消息 短信 私信 邮件 语音 红包 电话 信息 表情 祝福 问候 拜年 近况 自己 时间",
		GOODS: "advice tip feedback comment help note suggestion pointer fix patch recipe slide preprint draft list contact lead code data template link book food cake flower soup wine cookie recommendation referral intro introduction present gift 意见 建议 主意 点子 思路 反馈 点评",
		SOME: "very really some great good useful helpful lots of detailed an a the his her their two three me us warm",
		DELIVER: "反馈 意见 答复 准信 方案 报价 初稿 终稿 稿子 合同 文档 数据 资料 材料 名单 链接 清单 报告 草稿 排期 时间表 纪要 ppt demo",
		PRAISE: "legend hero star gem angel saint lifesaver kind generous helpful patient supportive thankful grateful bless 够意思 暖心 暖 感恩 感动 仗义 够朋友 够义气 贴心 雪中送炭 帮了大忙",
		PLAIN: "大约 听见 碰见 遇见 见解 见识 了解 过来 过去 过分 过头 过程 过会儿 了不起 看见 看法 教书 修养 转行 审美 问题 请求 送别 做事 写作 回来 介绍信",
		DONE: "了 过 完 好",
		NOTYET: "吗 呢",
		HOW: "真 真是 太 好 很 超 so very really super incredibly extremely such a an absolute what",
		REPLYING: "reply answer response call callback email letter message text dm 回信 回复 回音 回电 消息 邮件 微信",
	},
	phrases: {
		BE: "[be is are am 's 're 'm]",
		GO: "(?:[去 来] (?=[看 看看 瞅瞅 瞧瞧 看望 探望 问 问问 找 查 取 拿 接 送 帮 给]))",
		WHO: "(?:[@ HE](?:[、 & AND]+[@ HE])*)",
		LEAD: "(?:[^@ HE IWE 没 不]{1,5} (?:[后 时 时候 间 上 中 里 之后 以后]|完 饭? (?=[@ HE IWE])))?[LINK :]*",
		SELF: "LEAD IWE? ALSO*",
		THEY: "LEAD ALSO* DESC WHO (?:[的 's] [KIN SPOUSE CIRCLE WHOSE])? (?:ALSO|⏪|'s (?=ALSO* (?:VOWed|agree-ed) [me us to that]))*",
		DESC: "[HAN WHOSE SPOUSE CIRCLE 的]{0,6}",
		ACT: "(?:KIND=|DEED=|SAME)",
		DID: "(?:KINDed|DEEDed)",
		ACTING: "(?:KINDing|DEEDing)",
		MEANING: "(?:MUST|[回头 改天 改日 下次 有空 找时间 抽空 抽时间 过几天 过两天 过段时间 晚点 稍后 到时候 到时 回去 务必 那天 当天 那几天 那两天])",
		MAYWILL: "(?:(?:WILL|BE going to|BE? gonna|BE to) (?:ALSO|probably|try to|hopefully|get back to me and)*)",
		TODO: "(?:把|ZKIND|ZDEED)",
		BYTHEN: "[前 内 之前 以前 之内 以内]",
		BY: "(?:[by before until] ⏩)",
		WITHWHOM: "(?:with WHO)",
		UNDONE: "(?![了 过]|.*(?:了 $|[^ 完 好 到 AGREED] [了 过]))",
		BROUGHT: "(?:[带 拎 提 捎 拿 送 寄] (?:过?来 了?|了 (?:来|过来)?))",
	},
};
