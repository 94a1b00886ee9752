package org.rectify.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Invented statements of any length, the same for the same length. */
public final class Samples {

    private static final List<String> AREAS =
            List.of("理论学习方面", "政治建设方面", "联系群众方面", "担当作为方面", "工作作风方面", "廉洁自律方面", "从严治党方面");
    private static final List<String> GROUPS = List.of("学用结合抓学习", "深入一线解难题", "对标一流抓落实", "严守规矩作表率");
    private static final List<String> ADMITTED = List.of(
            "到联系点去得不够勤，全年只去了11次，对饮水、出行等具体困难掌握不细",
            "学习不够系统，笔记记了不少，真正拿来研究河道清淤、老旧小区改造的不多",
            "督办偏软，有的事项交办以后没有再问，直到群众再次反映才想起来",
            "开会还是偏多，以办公室名义发文136份，其中可发可不发的占三成左右",
            "对分管单位提醒得少，谈心谈话有时走过场，没有把问题点到具体的人和事");
    private static final List<String> TOLD = List.of(
            "比如，2025年8月的防汛检查，只听了汇报、看了台账，东山村3组的排水沟没有去看。",
            "例如，在征求“一网通办”意见时，只在网上发了问卷，没有到8个乡镇的窗口听一听。",
            "比如，城东小学扩建一事，手续卡在中间将近5个月，自己没有牵头开过一次协调会。");
    private static final List<String> CAUSES = List.of("究其原因，主要是宗旨意识有所淡化，把“过得去”当成了目标。", "根源在于担当精神不足，遇到矛盾习惯往后放一放。");
    private static final List<String> PROMISED = List.of(
            "每月至少用2天到联系点走访，带着问题清单去，当月办结能办的事项，2026年12月底前完成。", "每季度向支部报告一次整改进展，由办公室汇总，长期坚持。", "对照台账逐项销号，6月30日前完成第一批12件。");
    private static final String NUMERALS = "一二三四五六七八九十";

    private final Random random;
    private final StringBuilder text = new StringBuilder();

    private Samples(long seed) {
        this.random = new Random(seed);
    }

    /** A statement of about as many characters: seven areas, four groups of measures. */
    public static String statement(int characters) {
        return new Samples(characters).written(characters);
    }

    /** The text as a Word file, one paragraph a line. */
    public static byte[] docx(String text) {
        try (var document = new XWPFDocument()) {
            for (String line : text.split("\n")) {
                document.createParagraph().createRun().setText(line);
            }
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String written(int characters) {
        line("专题民主生活会个人对照检查材料");
        line("按照会议安排，我认真学习有关文件，征求了各方面意见，现将对照检查情况报告如下：");
        line("一、存在的主要问题");
        for (int area = 0; area < AREAS.size(); area++) {
            line("（" + NUMERALS.charAt(area) + "）" + AREAS.get(area));
            area(characters * 8 / 10 * (area + 1) / AREAS.size());
        }
        line("二、下一步整改措施");
        for (int group = 0; group < GROUPS.size(); group++) {
            line("（" + NUMERALS.charAt(group) + "）" + GROUPS.get(group));
            measures(characters * 8 / 10 + characters * 2 / 10 * (group + 1) / GROUPS.size());
        }
        line("以上对照检查，不妥之处，恳请批评指正。");
        return text.toString();
    }

    private void area(int until) {
        for (int problem = 0; problem == 0 || text.length() < until; problem++) {
            line(NUMERALS.charAt(problem % 10) + "是" + any(ADMITTED) + "。" + any(ADMITTED) + "。" + any(TOLD)
                    + any(CAUSES));
        }
    }

    private void measures(int until) {
        for (int measure = 1; measure == 1 || text.length() < until; measure++) {
            line(measure + ". " + any(PROMISED));
        }
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
