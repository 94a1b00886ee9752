package org.rectify.printing.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rectify.printing.paper.Grid;

/**
 * Breaks a title into lines of like length (7.3.1: by sense, symmetrical, trapezoid or lozenge). All ways to break it are weighed;
 * what would split a word, a name in 《》 or “”, or put 的 first weighs so much that it happens only when nothing else fits.
 */
final class TitleBreaker {

    /** Words of such titles that are never split. */
    private static final List<String> WORDS = List.of(
            "民主生活会",
            "组织生活会",
            "专题",
            "主题教育",
            "学习教育",
            "对照检查",
            "检视剖析",
            "对照",
            "检查",
            "剖析",
            "材料",
            "发言",
            "提纲",
            "报告",
            "情况",
            "整改",
            "整治",
            "落实",
            "巡视",
            "巡察",
            "审计",
            "督查",
            "领导",
            "班子",
            "干部",
            "党委",
            "党组",
            "党支部",
            "支部",
            "委员会",
            "书记",
            "个人",
            "年度",
            "贯彻",
            "学习",
            "教育",
            "思想",
            "中国特色社会主义",
            "新时代",
            "精神",
            "中央",
            "八项规定",
            "会议",
            "工作",
            "意识形态",
            "关于",
            "有关",
            "问题",
            "措施",
            "方案",
            "总结",
            "情况报告",
            "生态环境",
            "乡村振兴",
            "安全生产",
            "警示",
            "以案促改",
            "回头看");

    private static final String PAIRS_OPEN = "《“〈（";
    private static final String PAIRS_CLOSE = "》”〉）";
    private static final String CLINGING = "的了和与及暨";
    private static final String LEADING = "和与及暨对在把将向";

    private static final int SPLIT = 400;
    private static final int POOR = 40;

    private final List<Token> tokens;
    private final int[] upTo;
    private final int[] price;

    private List<Integer> best = List.of();
    private double least = Double.MAX_VALUE;

    private TitleBreaker(List<Token> tokens) {
        this.tokens = tokens;
        this.upTo = new int[tokens.size() + 1];
        for (int i = 0; i < tokens.size(); i++) {
            upTo[i + 1] = upTo[i] + tokens.get(i).units();
        }
        this.price = prices();
    }

    static List<Row> rows(List<Token> tokens) {
        int total = tokens.stream().mapToInt(Token::units).sum();
        if (total <= Grid.TITLE_UNITS) {
            return List.of(new Row(0, tokens.size(), 0, 0, false));
        }
        int lines = (total + Grid.TITLE_UNITS - 1) / Grid.TITLE_UNITS;
        var rows = lines > 3 ? List.<Row>of() : new TitleBreaker(tokens).balanced(lines);
        // a title longer than any that is written, or of one endless word, is broken like text
        return rows.isEmpty()
                ? new LineBreaker(tokens, 0, Grid.TITLE_UNITS)
                        .rows().stream()
                                .map(row -> new Row(row.from(), row.to(), 0, 0, false))
                                .toList()
                : rows;
    }

    private List<Row> balanced(int lines) {
        weigh(new ArrayList<>(), 0, lines);
        if (least >= SPLIT && lines < 3) {
            weigh(new ArrayList<>(), 0, lines + 1);
        }
        var rows = new ArrayList<Row>();
        for (int i = 0; i < best.size(); i++) {
            rows.add(new Row(i == 0 ? 0 : best.get(i - 1), best.get(i), 0, 0, false));
        }
        return rows;
    }

    private void weigh(List<Integer> breaks, int from, int lines) {
        if (lines == 1) {
            breaks.add(tokens.size());
            judge(breaks);
            breaks.remove(breaks.size() - 1);
            return;
        }
        for (int at = from + 1; at < tokens.size(); at++) {
            breaks.add(at);
            weigh(breaks, at, lines - 1);
            breaks.remove(breaks.size() - 1);
        }
    }

    private void judge(List<Integer> breaks) {
        var lengths = new ArrayList<Integer>();
        double cost = 0;
        int from = 0;
        for (int at : breaks) {
            lengths.add(upTo[at] - upTo[from]);
            cost += at < tokens.size() ? price[at] : 0;
            from = at;
        }
        if (lengths.stream().anyMatch(length -> length > Grid.TITLE_UNITS)) {
            return;
        }
        cost += shape(lengths);
        if (cost < least) {
            least = cost;
            best = List.copyOf(breaks);
        }
    }

    /** Small differences are best, none at all is a plain block; the middle is never the shortest, the last never a scrap. */
    private static double shape(List<Integer> lengths) {
        int shortest = lengths.stream().mapToInt(Integer::intValue).min().orElse(0);
        int longest = lengths.stream().mapToInt(Integer::intValue).max().orElse(0);
        int last = lengths.get(lengths.size() - 1);
        double cost = longest - shortest;
        cost += longest == shortest ? 5 : 0;
        cost += last <= 4 ? SPLIT / 2.0 : 0;
        if (lengths.size() == 3) {
            boolean waist = lengths.get(1) < lengths.get(0) && lengths.get(1) < last;
            cost += waist ? POOR : 0;
        }
        return cost;
    }

    /** What a break before each token costs. */
    private int[] prices() {
        var price = new int[tokens.size() + 1];
        for (int at = 1; at < tokens.size(); at++) {
            var before = tokens.get(at - 1);
            var after = tokens.get(at);
            boolean never = after.glued() || after.neverFirst() || before.neverLast();
            boolean clings = CLINGING.contains(after.text()) && !LEADING.contains(after.text())
                    || LEADING.contains(before.text());
            boolean figure = before.kind() == Token.Kind.WORD && after.text().startsWith("年");
            price[at] = never ? 10 * SPLIT : clings || figure ? POOR : 0;
        }
        words(price);
        names(price);
        return price;
    }

    private void words(int[] price) {
        var text = tokens.stream().map(Token::text).collect(Collectors.joining());
        var tokenAt = tokenStarts(text.length());
        for (var word : WORDS) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                for (int i = at + 1; i < at + word.length(); i++) {
                    raise(price, tokenAt[i], SPLIT);
                }
                if (word.equals("关于") && at + 2 < text.length()) {
                    raise(price, tokenAt[at + 2], POOR);
                }
            }
        }
    }

    private void names(int[] price) {
        int depth = 0;
        for (int at = 0; at < tokens.size(); at++) {
            depth -= PAIRS_CLOSE.contains(tokens.get(at).text()) ? 1 : 0;
            if (depth > 0 || PAIRS_CLOSE.contains(tokens.get(at).text())) {
                raise(price, at, POOR + 20);
            }
            depth += PAIRS_OPEN.contains(tokens.get(at).text()) ? 1 : 0;
        }
    }

    private static void raise(int[] price, int at, int to) {
        if (at > 0) {
            price[at] = Math.max(price[at], to);
        }
    }

    private int[] tokenStarts(int length) {
        var starts = new int[length + 1];
        int at = 0;
        for (int i = 0; i < tokens.size(); i++) {
            starts[at] = i;
            at += tokens.get(i).text().length();
        }
        return starts;
    }
}
