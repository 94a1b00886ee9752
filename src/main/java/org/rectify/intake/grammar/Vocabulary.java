package org.rectify.intake.grammar;

/** The keywords of docs/import-grammar.md, in folded form (simplified, half width). */
final class Vocabulary {

    /** Words a chapter heading is made of; a heading that consists of nothing else is certain. */
    static final Words HEADING = Words.of("存在 的 主要 突出 问题 和 与 及 以及 其 、 , 差距 不足 原因 根源 剖析 分析 对照检查 检视 查摆 情况 "
            + "整改 措施 思路 努力 方向 下一步 下步 今后 打算 个人 产生 形成 方面 深刻 深层次 深层 思想 改进 计划 落实 目标 具体 自我检查 清单 台账 一览表 安排 方案 思路和 进一步 下步的 初步 主要的 剖析的 反省 举措和 今后的 在哪里 在哪儿 在哪 有哪些 是什么 怎么办 怎么改 怎么做 如何改 怎样改 为什么会这样 为什么会 往哪改 哪些 我的 班子 "
            + "自我剖析 做法 检查 表现 成因 短板 弱项 薄弱环节 根子 主观 客观 当前 目前 本人 自身 自己 有关 举措 办法 认真 关于 重点 明确 针对 "
            + "需要 解决 查找 反思 提升 任务 上次 上年度 上一年度 民主生活会 问题的 工作 还 仍 党性 几个");

    static final Words PROBLEM_TITLE = Words.of("问题 差距 不足 对照检查 查摆 检视 剖析 短板 薄弱环节 弱项 自我检查 毛病 差在哪 缺点");
    static final Words CAUSE_TITLE = Words.of("原因 根源 成因 根子 深层次剖析 思想剖析 为什么会 为什么这样 为什么出 为何会 怎么会 病根 病因 症结 缘由");
    static final Words MEASURE_TITLE = Words.of(
            "措施 努力方向 努力的方向 下一步 下步 打算 整改思路 整改方向 整改计划 整改目标 改进方向 改进思路 思路 今后努力 整改举措 改进举措 改进办法 整改任务 改进计划 今后的工作 今后做法 今后的做法 改法 "
                    + "今后的打算 整改清单 整改事项 整改台账 整改安排 整改方案 怎么改 如何改 怎样改 怎么办 往哪改 往哪里改 改进对策 对策 努力目标 往后怎么做 今后怎么做 下一阶段 整改承诺");
    static final Words BARE_MEASURE_TITLE = Words.of("整改 改进 方向 举措");
    static final Words OTHER_TITLE =
            Words.of("学习体会 学习收获 心得体会 思想收获 会前准备 准备情况 案例 学习情况 基本情况 履职情况 工作情况 " + "主要工作 主要成绩 工作回顾 工作总结 取得的成绩 思想认识");
    static final Words EARLIER_TITLE = Words.of(
            "上次 上年度 上一年度 上年 去年 往年 以往 前次 整改落实情况 整改情况 整改完成情况 整改措施落实情况 " + "整改任务落实情况 落实整改情况 整改事项落实 整改事项完成 问题整改落实");
    static final Words ASPECT = Words.of("方面");
    static final Words CONJUNCTION = Words.of("和 与 以及 及 、 ,");

    static final Words SHORTCOMING = Words.of(
            "迟迟未 迟迟没 不够 不足 不到位 不深入 不深刻 不深 不透彻 不透 不实 不细致 不细 不严格 不严肃 不严 不高 不强 "
                    + "不全面 不多 不大 不紧 不勤 不主动 不扎实 不及时 不经常 不规范 不彻底 不坚决 不坚定 不平衡 不均衡 不明显 不敢 不愿 不善 不想 "
                    + "不能严格 不能做到 不能够 不能主动 不能及时 不能很好 不能始终 不能坚持 不会 不熟 不精 不密切 不用心 不上心 不系统 不清 不明确 不力 不准 不灵活 不完善 "
                    + "不健全 不经常 不持久 不完全 不重视 不注重 不到边 不接地气 不敏锐 不敏感 不自觉 不充分 不好 不佳 不理想 不积极 不在状态 不适应 不一致 不协调 "
                    + "做不到 谈不上 跟不上 沉不下 抓不住 放不开 欠缺 欠佳 有欠 差距 未能 未真正 未完全 未及时 未做到 未充分 没能 没有做到 没有真正 没有完全 没有把 没有及时 "
                    + "没有形成 没有很好 没有充分 没有能够 没有深入 没有坚持 没有认真 没有主动 没有达到 没有始终 没有从 没有经常 没有严格 没有对 没有在 没有系统 没有按 没有建立 缺乏 缺少 缺位 满足于 有待 "
                    + "怕得罪 怕担 怕出 怕背 怕麻烦 怕苦 怕难 害怕 老好人 偏差 偏少 较少 很少 过少 少了 得少 得慢 得晚 得浅 得粗 得差 得松 甚少 不了解 偏弱 较弱 弱化 淡化 虚化 薄弱 滞后 松懈 放松 懈怠 倦怠 疏漏 疏忽 短板 浮于 "
                    + "流于形式 走过场 畏难 停留在 停留于 忽视 忽略 等靠 应付 依赖 敷衍 被动 拖延 拖沓 推诿 片面 粗放 粗浅 肤浅 急躁 简单化 生搬硬套 照搬 一知半解 浅尝辄止 "
                    + "得过且过 过于 过多 过宽 过软 宽松软 重业务 重部署 重使用 重建设 重数量 轻视 守旧 保守 因循 惯性思维 老办法 凭经验 靠经验 自满 松口气 歇歇脚 "
                    + "打折扣 打了折扣 有距离 有所减弱 有所下降 有所放松 有所松懈 有所欠缺 有所弱化 减弱 蜻蜓点水 走马观花 一般化 失之于宽 好人主义 "
                    + "不完整 不齐 有空白 有漏洞 有盲点 有盲区 拉不开 两张皮 走形式 瞻前顾后 求稳怕 患得患失 不紧不慢 偶尔 时有发生 屡有 存在问题 存在现象 比较单一 较为单一 单一 不灵 遗忘 迟缓 缓慢 粗枝大叶 大而化之 浅表 表面化 死板 模糊 淡薄 钝化 消极 侥幸");
    /** What one wants fewer of. */
    static final Words BETTER_FEWER =
            Words.of("会议 开会 文件 发文 简报 报表 表格 检查 督查 陪同 应酬 接待 开支 费用 支出 经费 投诉 上访 信访 事故 案件 留痕 台账 差错 发案 污染 次数减");
    /** What leaves a wish open without calling it a shortcoming. */
    static final Words CONCESSION =
            Words.of("只有 只是 只 仅 才 不到 没有 没 未 低于 少于 雷同 空白 拖 忘 漏 错 慢 晚 迟 超期 一拖再拖 无人 不了了之 了之 不如 难 偏 目标低 浅");
    /** What one is glad not to have. */
    static final Words CLEAN =
            Words.of("没有收受 没有违规 没有违反 没有发生 没有缺席 没有插手 没有利用 没有参与 没有接受 没有出现 没有伸过手 没有体罚 没有操办 没有经商 没有为 未发生 未发现 未受到 "
                    + "未收受 未违规 未出现 未参与 未接受 未利用 没有发现 不存在");
    /** A sentence that takes up something else begins with one of these. */
    static final Words TOPIC = Words.of("对 在 针对 关于 此外 另外 同时");
    /** What was told before, at the head of a sentence that explains it. */
    static final Words TOLD = Words.of("产生 出现 造成 形成 存在 之所以 以上 上述 这些 前述");

    static final Words TOLD_WHAT = Words.of("问题 不足 差距 现象 情况 短板 毛病");
    static final Words EXPLAINS = Words.of("主要是 根子 根源 原因 归根 在于 是因为 说到底 主观上 究其 反映 说明");

    /** A shortcoming after one of these is one that is fought, not admitted. */
    static final Words DENIAL = Words.of("克服 防止 避免 杜绝 整治 力戒 坚决反对 不存在 抵制 严禁 坚决不 反对 消除 治理 从不 解决 破除");

    static final Words GENERIC_SHORTCOMING = Words.of("不足 差距 短板 薄弱环节 薄弱 问题 弱项");
    static final Words TURN = Words.of("但是 但 然而 不过 可是 只是");
    static final Words LEAD = Words.of("问题 不足 差距 短板 表现为 表现在 表现 弱项 薄弱 体现在 如下 以下 具体是 主要是");
    /** After one of these words the admission itself begins. */
    static final Words LEAD_END = Words.of("问题是 问题有 问题在于 问题主要是 问题主要有 不足是 不足有 差距是 不足在于 不足之处是 不足主要是 差距主要是 差距在于 "
            + "不足的是 美中不足的是 遗憾的是 问题: 不足: 差距: 不足之处: 表现为: 表现在: 主要表现: 具体表现: 如下: 以下: 具体是: 主要是:");

    static final Words STRENGTH = Words.of("能够 能 始终 坚持 注重 主动 自觉 认真 严格 不断 契机");

    static final Words EXAMPLE = Words.of("比如 例如 譬如 再如 又如 再比如 又比如 还比如 还如 举例 举个例子 以今年 以去年 具体事例 典型事例 具体实例");
    static final Words EXAMPLE_LIST = Words.of("有的 有时候");
    /** 如 at the head of a sentence gives an example unless it is part of one of these. */
    static final Words NO_EXAMPLE_AS =
            Words.of("如果 如何 如此 如下 如今 如期 如实 如能 如需 如同 如数 如愿 如意 如若 如遇 如有不 如有需 如有违 如是 如出一 如上 如前 如释 如履");

    static final Words EXAMPLE_YEAR = Words.of("去年 今年 前年");
    static final Words ONCE = Words.of("上半年, 下半年, 年初 年底 有一次 有次 一次,");
    static final Words CAUSE = Words.of("究其原因 究其根源 究其根本 究其缘由 主要是因为 主要原因 根本原因 深层次原因 原因是 原因在于 原因主要 其原因 根源在于 根源是 其根源 "
            + "归根结底 归根到底 归结起来 根子在 根子还是 追根溯源 深挖根源 为什么会 为啥会 为何会 根子上 根子是 说到底 原因就是 分析起来 这说明 这反映 这表明 这些说明 这些反映 这些问题的 反映出 说明我 之所以 产生的原因 分析原因 剖析原因 产生这些问题 "
            + "产生上述问题 出现这些问题 出现上述问题 上述问题的 以上问题的 造成这 原因: 根源: 原因分析 原因剖析 根源剖析 思想根源 产生原因 是因为");
    /** Causes that also begin after a comma. */
    static final Words CAUSE_IN_SENTENCE =
            Words.of("究其原因 究其根源 究其根本 主要是因为 主要原因是 主要原因在于 根本原因是 根本原因在于 原因在于 根源在于 归根结底 归根到底 根子在 这说明 这反映");

    static final Words CAUSE_GOES_ON = Words.of("且 并且 而且 同时 加之 加上 再加上 此外 另外 再者 还有 也 又 二来 三来 再有");
    static final Words MEASURE_LEAD = Words.of("下一步 今后 措施 打算 整改 努力方向 为此");
    static final Words LOOKING_AHEAD =
            Words.of("下一步 下步 今后 往后 下来 以后我 针对上述 针对以上 针对这些 针对存在 针对问题 为此,我 接下来 整改措施 我向组织保证 向组织保证 我保证");
    static final Words CAUSE_TURN = Words.of("产生 出现 造成 存在 分析 剖析 深刻 反思 究其 上述 以上 这些");
    /** Spoken words that turn to the next part: 先说问题， 再讲讲原因。 */
    static final Words SPOKEN_TURN =
            Words.of("先说 先讲 先谈 首先说 再说 再讲 再谈 接着说 接着讲 然后说 接下来说 其次说 最后说 最后讲 最后谈 下面说 下面讲 说说 讲讲 谈谈");

    /** So does a talk go from one area to the next: 先从学习说起。 再说工作。 还有作风。 */
    static final Words SPOKEN_AREA = Words.of("先从 再从 先说 再说 先讲 再讲 先谈 再谈 接着说 接着讲 还有 再就是 最后说 最后讲");

    /** What one says before one explains. */
    static final Words THOUGHT = Words.of("我想, 我觉得, 我认为, 细想起来, 想来, 现在想来, 静下心来想,");

    static final Words EXAMPLE_IN_SENTENCE = Words.of("比如 例如 譬如 再如 又如 再比如 又比如");

    static final Words DECLARATION_TITLE =
            Words.of("其他方面 其它方面 其他需要 其它需要 需要说明 个人有关事项 个人重大事项 重大事项 其他情况 其他事项 其他问题 需要报告 其他说明");
    static final Words DECLARATION = Words.of("处分 函询 诫勉 个人有关事项 问责 组织处理 谈话提醒");
    static final Words NOTHING = Words.of(
            "无突出 无明显 无此类 无上述 无相关 无问题 无需 无其他 无其它 无违 无不良 无异常 无重大 无新 不存在此类 均无 未发现 没有发现 不存在 没有问题 没有操办 未涉及 不涉及 没有此类 没有上述");
    /** Alone these say the same. */
    static final Words NONE = Words.of("无 没有 暂无 均无 皆无 否 不存在");

    static final Words STATED = Words.of("在 从 存在 问题 差距 不足 表现 对照 检视 查摆");

    static final Words TITLE = Words.of("发言材料 检查材料 剖析材料 发言提纲 发言稿 对照检查 检视剖析 剖析 材料 提纲 检查 报告 发言 汇报 讲话 民主生活会 组织生活会 自我批评");
    static final Words TITLE_END = Words.of("发言材料 检查材料 剖析材料 发言提纲 发言稿 材料 提纲 报告 对照检查 检查 发言");
    static final Words OPENING = Words.of("根据 按照 为 在 近期 今天 我 同志们 各位 尊敬 这次 此次 本次 通过 围绕 今年 去年 自 对照 近年");
    static final Words AUTHOR = Words.of("汇报人 报告人 检查人 发言人 姓名 党员 剖析人 述职人 签名 签字 单位 职务 作者 对照检查人 检视人 检讨人 填写人 填表人 审核意见 审核人");
    /** With a colon these name the author or the day, whatever a title may say. */
    static final Words FORM = Words.of(
            "日期: 时间: 填写日期: 报告日期: 汇报人: 报告人: 检查人: 发言人: 姓名: 检视人: 剖析人: 述职人: 填写人: 填表人: 单位: 职务: 作者: 部门: 所在支部: 所在单位: 工作单位: 审核意见:");
    /** A line that says no more than that the text ends, or where it was enclosed. */
    static final Words PAGE_WORD = Words.of("END end 完 全文完 (完) (全文完) ——END—— —END— 附件");

    static final Words SITE_STRONG = Words.of(
            "仅供参考 仅供学习 学习参考 请勿 照搬照抄 版权 投稿 转载 公众号 范文 www. http .com .cn 责任编辑 文章来源 本站 本网 "
                    + "上一篇 下一篇 相关阅读 相关推荐 扫码 点击下载 点击查看 网友 文库 更多精彩 免责声明 侵权 原创 微信号 转自 摘自 来源: 整理发布 阅读量 浏览次数 发布时间 下载本文 收藏本 二维码 蓝字 交流群 未经授权 禁止转载");
    static final Words CLOSING = Words.of(
            "以上是 以上就是 以上发言 以上汇报 以上对照 以上检查 以上剖析 以上问题 以上内容 以上情况 以上为 以上, 以上报告 总之 综上 不妥之处 不当之处 不足之处 不到之处 "
                    + "有不妥 如有不 若有不 恳请 敬请 请各位 请同志们 请组织 请大家 请领导 请予 请批评 请上级 欢迎各位 欢迎大家 欢迎同志 我将以这次 我将以此次 我将以本次 我将以此为 "
                    + "同志们, 同志们: 各位领导 各位同志 衷心希望 真诚希望 诚恳希望 诚恳接受 谢谢 我的发言 我的对照 我的汇报 以上检视 以上措施 以上如 以上发 以上所 在此,恳 最后,恳 最后,请 最后,我 今后,我将以 我决心 我郑重承诺 我一定以 汇报完毕 发言完毕 此致");

    /** A last paragraph that asks or promises so takes leave. */
    static final Words LEAVE = Words.of(
            "批评指正 批评帮助 提意见 提宝贵意见 请大家 请同志们 请各位 恳请 敬请 请组织 请批评 请审阅 请予审 请党组 请党委 监督指正 我将以这次 我将以此次 我将以本次 新的起点 请继续 继续监督 监督我");

    static final Words PROMISE =
            Words.of("决心 不辜负 以实际行动 接受监督 请监督 请组织监督 让组织放心 让群众满意 让群众看到 新成效 新变化 新面貌 新气象 说到做到 落到实处见到实效 为契机 为起点 起点");
    /** What is enclosed is named last. */
    static final Words ENCLOSED = Words.of("附: 附件: (附 附件1: 附件一:");

    static final Words SELF = Words.of("我 本人 自己 自身 班子");
    static final Words OTHERS_SELF = Words.of("我国 我省 我市 我县 我区 我镇 我乡 我们党 我党 我军 我局 我院 我校 我们国家 我们 自己人");
    static final Words OCCASION = Words.of(
            "对照检查 对照查摆 自我批评 民主生活会 组织生活会 党性分析 自我检查 自我检视 查摆 自我剖析 检视问题 检视剖析 发言提纲 批评指正 个人剖析 查找 检视 自查自纠 个人自查 自查如下 检查自己 检视自己 个人检视 请同志们监督 请大家监督 自查材料 自己的毛病 自己的不足 说说自己");
    static final Words NO_STATEMENT_TITLE =
            Words.of("讲话 致辞 通知 方案 意见 办法 通讯 消息 党课 讲稿 贺信 倡议书 公告 新闻 召开 举行 规定 细则 述职 侧记 纪实 综述 特写 工作总结 工作报告");
    /** Tells others how to write one. */
    static final Words ABOUT_WRITING = Words.of("怎样写 如何写 怎么写 写作 撰写要点 写法 写好");
    /** Who wrote for a paper. */
    static final Words REPORTER = Words.of("通讯员 记者 本报讯 本网讯 特约评论员");

    private Vocabulary() {}
}
